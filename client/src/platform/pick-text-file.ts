import Taro from '@tarojs/taro'

/**
 * The words of a file of the phone's, whose name ends like one of these; undefined when the person picked none.
 * Errors: what the phone refuses.
 */
export async function pickTextFile(endings: readonly string[]): Promise<string | undefined> {
  if (process.env.TARO_ENV === 'h5') return pickInBrowser(endings)
  try {
    // WeChat opens no folder of the phone: the file comes out of a chat.
    const { tempFiles } = await Taro.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: [...endings],
    })
    const path = tempFiles[0]?.path
    if (path === undefined) return undefined
    const text = Taro.getFileSystemManager().readFileSync(path, 'utf8')
    return typeof text === 'string' ? text : undefined
  } catch (failure) {
    if (String((failure as { errMsg?: string }).errMsg).includes('cancel')) return undefined
    throw failure
  }
}

function pickInBrowser(endings: readonly string[]): Promise<string | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = endings.map((ending) => `.${ending}`).join()
  return new Promise((resolve, reject) => {
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (file) wordsOf(file).then(resolve, reject)
      else resolve(undefined)
    })
    input.addEventListener('cancel', () => resolve(undefined))
    input.click()
  })
}

/** Older phones cannot ask a file for its text. */
function wordsOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    const words = () => (typeof reader.result === 'string' ? reader.result : '')
    reader.addEventListener('load', () => resolve(words()))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unread')))
    reader.readAsText(file)
  })
}
