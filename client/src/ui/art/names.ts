// Made by config/icons.ts from client/src/assets; change the pictures, not this file.
export type ArtName =
  'mark' | 'window-done' | 'window-empty' | 'window-error' | 'window-home' | 'window-offline'
