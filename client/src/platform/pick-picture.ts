import Taro from '@tarojs/taro'

/** One picture from the phone: taken now or chosen. Undefined when the person picked none. Errors: what the phone refuses. */
export async function pickPicture(): Promise<string | undefined> {
  if (process.env.TARO_ENV === 'h5') return pickInBrowser()
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: 1,
      mediaType: ['image'],
      sourceType: ['album', 'camera'],
      sizeType: ['compressed'],
    })
    return tempFiles[0]?.tempFilePath
  } catch (failure) {
    if (String((failure as { errMsg?: string }).errMsg).includes('cancel')) return undefined
    throw failure
  }
}

/** The browser's own sheet offers both, camera and album. */
function pickInBrowser(): Promise<string | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/*'
  return new Promise((resolve) => {
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      resolve(file && URL.createObjectURL(file))
    })
    input.addEventListener('cancel', () => resolve(undefined))
    input.click()
  })
}

/** Lets go of a picked picture: the original is kept nowhere. */
export function letGoOfPicture(path: string): void {
  if (process.env.TARO_ENV === 'h5') URL.revokeObjectURL(path)
}
