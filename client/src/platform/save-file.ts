import Taro from '@tarojs/taro'

/** A text file to hand over. `name` with its ending, such as 名册.csv. */
export interface TextFile {
  readonly name: string
  readonly text: string
  /** Such as text/csv. */
  readonly type: string
}

/** Excel takes a file for UTF-8 only when it begins with this mark. */
const BYTE_ORDER_MARK = '\ufeff'

function download({ name, text, type }: TextFile): void {
  const url = URL.createObjectURL(new Blob([BYTE_ORDER_MARK, text], { type }))
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
  if (process.env.TARO_ENV === 'h5') {
    download(file)
    return true
  }
  const filePath = `${Taro.env.USER_DATA_PATH}/${file.name}`
  const files = Taro.getFileSystemManager()
  files.writeFileSync(filePath, BYTE_ORDER_MARK + file.text, 'utf8')
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
