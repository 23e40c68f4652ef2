/** What the phone uses of `node:crypto`, in a browser. */

/** Fills an array with random bytes and gives it back. */
export function randomFillSync(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(bytes)
}
