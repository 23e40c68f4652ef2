import { AskedPage } from '@client/features/frame/asked-page'
import { REMINDERS_COPY, TOPIC_COPY } from '@client/features/settings/copy'
import { clockOfMinute, withQuiet, withTopic, isQuiet } from '@client/features/settings/quiet'
import { useReminders } from '@client/features/settings/use-reminders'
import { canSubscribe } from '@client/platform/subscribe'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Divider } from '@client/ui/divider'
import { Section } from '@client/ui/section'
import { Stack } from '@client/ui/stack'
import { SwitchRow } from '@client/ui/switch-row'
import { SUBSCRIPTION_TOPICS } from '@shared/notice/model'
import { DEFAULT_NOTICE_SETTINGS } from '@shared/notice/rules'
import { View } from '@tarojs/components'
import { Fragment } from 'react'

const { quietFromMinute, quietToMinute } = DEFAULT_NOTICE_SETTINGS

/** What WeChat may call the person for; the messages themselves are all in the inbox (board 30, 提醒我什么; MSG-01). */
export default function RemindersPage() {
  const { asked, changed, busy, error, save, askForMore } = useReminders()
  return (
    <AskedPage title={REMINDERS_COPY.title} asked={asked} shape={['title', 'row', 'row']}>
      {(output) => {
        const settings = changed ?? output.settings
        return (
          <>
            <View className="t-2">{REMINDERS_COPY.lead}</View>
            <ErrorCallout block text={error?.sentence} />
            <Card>
              <SwitchRow
                icon="moon"
                title={REMINDERS_COPY.quiet}
                text={REMINDERS_COPY.quietHint(
                  clockOfMinute(quietFromMinute),
                  clockOfMinute(quietToMinute),
                )}
                on={isQuiet(settings)}
                onChange={(on) => void save(withQuiet(settings, on))}
              />
            </Card>
            <Section title={REMINDERS_COPY.topics}>
              <Card>
                <Stack gap={3}>
                  {SUBSCRIPTION_TOPICS.map((topic, index) => (
                    <Fragment key={topic}>
                      {index > 0 ? <Divider /> : null}
                      <SwitchRow
                        title={TOPIC_COPY[topic].title}
                        text={TOPIC_COPY[topic].text}
                        on={!settings.off.includes(topic)}
                        onChange={(on) => void save(withTopic(settings, topic, on))}
                      />
                    </Fragment>
                  ))}
                </Stack>
              </Card>
            </Section>
            {canSubscribe && output.templates.length > 0 ? (
              <Button
                variant="quiet"
                loading={busy && REMINDERS_COPY.asking}
                onPress={() => void askForMore(output.templates)}
              >
                {REMINDERS_COPY.ask}
              </Button>
            ) : null}
          </>
        )
      }}
    </AskedPage>
  )
}
