import Taro from '@tarojs/taro'

/** Only WeChat scans; locally a pasted code takes its place (packages/local/paste). */
export const canScan = process.env.TARO_ENV === 'weapp'

export interface ScanOptions {
  /** Only what is in front of the camera, no picture that somebody sent. */
  readonly cameraOnly?: boolean
}

/** What a code holds: a path of ours when it is our own code, otherwise its text. Undefined when nothing was scanned. */
export async function scanCode({ cameraOnly = false }: ScanOptions = {}): Promise<
  string | undefined
> {
  try {
    const { path, result } = await Taro.scanCode({
      onlyFromCamera: cameraOnly,
      scanType: ['qrCode'],
    })
    return path || result
  } catch (failure) {
    if (String((failure as { errMsg?: string }).errMsg).includes('cancel')) return undefined
    throw failure
  }
}
