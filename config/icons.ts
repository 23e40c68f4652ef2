/** Writes the style sheets of the pictures; run it after a picture changes: `npx tsx config/icons.ts`. */
import { writeFileSync } from 'node:fs'
import { pictureStyles } from './picture-styles'

for (const [file, text] of pictureStyles()) writeFileSync(file, text)
