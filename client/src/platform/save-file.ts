import Taro from '@tarojs/taro'

/** A text file to hand over. `name` with its ending, such as 名册.csv. */
export interface TextFile {
  readonly name: string
  readonly text: string
  /** Such as text/csv. */
  readonly type: string
}

/** A file that came in parts, each whole in itself: words one after the other, or pieces of bytes in base64. */
export interface PartedFile {
  readonly name: string
  readonly parts: readonly string[]
  readonly as: 'text' | 'base64'
  /** Such as application/pdf. */
  readonly type: string
}

/** Excel takes a file for UTF-8 only when it begins with this mark. */
const BYTE_ORDER_MARK = '\ufeff'

/** The bytes of one part, in the browser. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

function download(name: string, content: readonly BlobPart[], type: string): void {
  const url = URL.createObjectURL(new Blob([...content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has begun to read it only after this task.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}

/**
 * Puts a file into the person's hands: the browser saves it; WeChat has no folder to save into, so it is sent to a chat
 * the person picks. False when the person picked none. Errors: what the phone refuses.
 */
export async function handOverFile(file: TextFile): Promise<boolean> {
  return handOverParts({ ...file, parts: [file.text], as: 'text' })
}

/** The same for a file in parts. */
export async function handOverParts(file: PartedFile): Promise<boolean> {
  if (process.env.TARO_ENV === 'h5') {
    const parts = file.as === 'text' ? [BYTE_ORDER_MARK, ...file.parts] : file.parts.map(bytesOf)
    download(file.name, parts, file.type)
    return true
  }
  const filePath = write(file)
  const files = Taro.getFileSystemManager()
  try {
    await Taro.shareFileMessage({ filePath, fileName: file.name })
    return true
  } catch (failure) {
    if (String((failure as { errMsg?: string }).errMsg).includes('cancel')) return false
    throw failure
  } finally {
    // Personal data stays on the phone no longer than it takes to send it.
    files.unlinkSync(filePath)
  }
}

/** Writes a file on the phone; one of the same name before it is gone. Tells where it is. */
function write({ name, parts, as }: PartedFile): string {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  const files = Taro.getFileSystemManager()
  const encoding = as === 'text' ? 'utf8' : 'base64'
  files.writeFileSync(filePath, as === 'text' ? BYTE_ORDER_MARK : '', 'utf8')
  for (const part of parts) files.appendFileSync(filePath, part, encoding)
  return filePath
}

/**
 * Opens a document that tells of nobody but who asks for it: the browser saves it; WeChat shows it with a menu to send or keep it, and until
 * the next one it stays on the phone. Errors: what the phone refuses.
 */
export async function openDocument(file: PartedFile): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    await handOverParts(file)
    return
  }
  await Taro.openDocument({ filePath: write(file), fileType: 'pdf', showMenu: true })
}
