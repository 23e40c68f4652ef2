import Taro from '@tarojs/taro'

let asking = false

function applyUpdate(): void {
  if (process.env.TARO_ENV === 'h5') window.location.reload()
  else Taro.getUpdateManager().applyUpdate()
}

/** Asks once to take the new version (`CLIENT.OUTDATED`); drafts and queued work stay on the phone. */
export function promptUpdate(): void {
  if (asking) return
  asking = true
  void Taro.showModal({
    title: '有新版本了',
    content: '更新后接着用，草稿都在',
    confirmText: '现在更新',
    cancelText: '先不',
  }).then(({ confirm }) => {
    asking = false
    if (confirm) applyUpdate()
  })
}
