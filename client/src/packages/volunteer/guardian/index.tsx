import { useMe } from '@client/features/account/use-me'
import { GUARDIAN_COPY } from '@client/features/volunteer/copy'
import { GuardianCodeView, ShareCode } from '@client/features/volunteer/guardian-code'
import { type GuardianDraft, GuardianForm } from '@client/features/volunteer/guardian-form'
import { useGuardianCode } from '@client/features/volunteer/kept-guardian-code'
import { Refused } from '@client/features/volunteer/refused'
import { call } from '@client/platform/call'
import { back, open, scrollToTop } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useNow } from '@client/platform/use-now'
import { useRecordedAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Toast } from '@client/ui/toast'
import { consentTo } from '@shared/account/consent-texts'
import { volunteerContract } from '@shared/volunteer/contract'
import { useCallback, useState } from 'react'

/** An adult agrees for a child and hands over a code; the child's name is not asked (REG-07, R-30). */
export default function GuardianPage() {
  const { given, keep } = useGuardianCode(useNow())
  const [said, setSaid] = useState<string>()
  const silence = useCallback(() => setSaid(undefined), [])
  const nav = <NavBar title={GUARDIAN_COPY.title} onBack={() => void back()} insets={insets()} />
  if (!given) return <Agreeing nav={nav} onGiven={keep} />
  return (
    <Screen
      tone="good"
      nav={nav}
      footer={
        <Footer>
          <ShareCode given={given} onSaid={setSaid} />
          <Button variant="text" onPress={() => keep(undefined)}>
            {GUARDIAN_COPY.another}
          </Button>
        </Footer>
      }
      over={<Toast text={said} onClose={silence} raised />}
    >
      <GuardianCodeView given={given} onSaid={setSaid} />
    </Screen>
  )
}

interface AgreeingProps {
  readonly nav: JSX.Element
  readonly onGiven: ReturnType<typeof useGuardianCode>['keep']
}

function Agreeing({ nav, onGiven }: AgreeingProps) {
  const { account } = useMe()
  // Never kept: agreeing is an act of the moment.
  const [draft, setDraft] = useState<GuardianDraft>({ relation: null, consented: false })
  const [isChecked, setChecked] = useState(false)
  const act = useRecordedAct('guardian')
  const problems = isChecked
    ? {
        ...(draft.relation === null ? { relation: GUARDIAN_COPY.problems.relation } : {}),
        ...(draft.consented ? {} : { consented: GUARDIAN_COPY.problems.consent }),
      }
    : {}
  const agree = async () => {
    setChecked(true)
    const { relation, consented } = draft
    if (relation === null) void scrollToTop()
    if (relation === null || !consented) return
    const input = { relation, consents: [consentTo('guardian')] }
    await act.run(input, async (id) => {
      onGiven(await call(volunteerContract, 'consentAsGuardian', { id, ...input }))
    })
  }
  return (
    <Screen
      nav={nav}
      footer={
        account === null ? (
          <Footer note={GUARDIAN_COPY.guest}>
            <Button onPress={() => void open('consent', {})}>{GUARDIAN_COPY.signIn}</Button>
          </Footer>
        ) : (
          <Footer note={act.error && <Refused error={act.error} />} noteIcon={act.error && 'info'}>
            <Button loading={act.busy && GUARDIAN_COPY.submitting} onPress={() => void agree()}>
              {GUARDIAN_COPY.submit}
            </Button>
          </Footer>
        )
      }
    >
      <GuardianForm
        draft={draft}
        problems={problems}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
    </Screen>
  )
}
