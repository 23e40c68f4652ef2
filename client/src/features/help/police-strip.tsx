import { callPhone } from '@client/platform/phone'
import { HelpBar } from '@client/ui/help-bar'
import { CALL_STRIP, CALLS } from './copy'

/** 110, one tap away, across the top of every page of help: without login and without network. */
export function PoliceStrip() {
  return <HelpBar {...CALL_STRIP} onAction={() => void callPhone(CALLS.police.number)} />
}
