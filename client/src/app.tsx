import { useAppearance } from '@client/features/account/appearance'
import { startPhotos } from '@client/features/help/photos'
import { startCloud } from '@client/platform/cloud'
import { startDrafts } from '@client/platform/drafts'
import { growOnce } from '@client/platform/grow-once'
import { watchNetwork } from '@client/platform/network'
import { helpOlderPhones } from '@client/platform/older-phones'
import { keepForOffline } from '@client/platform/offline'
import { startOutbox } from '@client/platform/outbox'
import { preloadPages } from '@client/platform/preload'
import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import './app.scss'

helpOlderPhones()

export default function App({ children }: PropsWithChildren) {
  useAppearance()
  useLaunch(() => {
    startCloud()
    watchNetwork()
    startDrafts()
    startPhotos()
    startOutbox()
    growOnce()
    preloadPages('help', 'survey')
    keepForOffline()
  })
  return children
}
