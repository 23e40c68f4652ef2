import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { AwardsCell } from '@client/features/award/awards-cell'
import { CERTIFICATION_COPY } from '@client/features/station/assoc-copy'
import { insets } from '@client/platform/system'
import { CellGroup } from '@client/ui/cell'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { StatePage } from '@client/ui/state-page'

/** What reviewers, auditors and deciders are to look at: no station is certified yet (D-33); they may be of a jury. */
export function CertificationQueue() {
  const { title, none } = CERTIFICATION_COPY
  return (
    <Screen
      nav={<NavBar title={title} insets={insets()} />}
      tab={<FaceTabBar current="assoc/overview" />}
      align="center"
    >
      <StatePage art="window-empty" {...none} />
      <CellGroup>
        <AwardsCell />
      </CellGroup>
    </Screen>
  )
}
