import type { PartedFile } from './save-file'

/** One part of a document, base64, as an action gives it. */
export interface DocumentPart {
  readonly name: string
  readonly parts: number
  readonly data: string
}

/** Fetches a PDF part by part; `onPart` hears how far it is. Errors: what `ask` throws. */
export async function gatherPdf(
  ask: (part: number) => Promise<DocumentPart>,
  onPart: (part: number, parts: number) => void,
): Promise<PartedFile> {
  const first = await ask(0)
  const parts = [first.data]
  onPart(1, first.parts)
  while (parts.length < first.parts) {
    parts.push((await ask(parts.length)).data)
    onPart(parts.length, first.parts)
  }
  return { name: first.name, parts, as: 'base64', type: 'application/pdf' }
}
