import { Badge, type BadgeShape, BadgeTile, BadgeWall } from '@client/ui/badge'
import { Card } from '@client/ui/card'
import { Gate } from '@client/ui/gate'
import { GateRing } from '@client/ui/gate-ring'
import type { IconName } from '@client/ui/icon'
import { Ladder } from '@client/ui/ladder'
import { Proof } from '@client/ui/proof'
import { QrFrame } from '@client/ui/qr-frame'
import { Scanner, ScanResult } from '@client/ui/scanner'
import { Row } from '@client/ui/stack'
import { Star } from '@client/ui/star'
import { StarTrack } from '@client/ui/star-track'
import { Text, View } from '@tarojs/components'
import qrcode from 'qrcode-generator'
import { rest } from '../rest'
import { Specimen } from '../specimen'

const BADGES: readonly (readonly [
  BadgeShape,
  IconName,
  'brand' | 'good' | 'note' | 'wait' | 'urgent',
])[] = [
  ['begonia', 'mega', 'brand'],
  ['octagon', 'clipboard', 'wait'],
  ['plum', 'users', 'good'],
  ['fan', 'learn', 'note'],
  ['round', 'sun', 'urgent'],
  ['hexagon', 'shield', 'brand'],
  ['gate', 'lecture', 'good'],
  ['diamond', 'family', 'note'],
  ['flower', 'clock', 'wait'],
]

const TOOLS = [
  { icon: 'bolt', label: '开灯', onPress: rest },
  { icon: 'edit', label: '输编号', onPress: rest },
  { icon: 'users', label: '看名单', onPress: rest },
] as const

function codeOf(text: string): readonly (readonly boolean[])[] {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const side = Array.from({ length: code.getModuleCount() }, (_, index) => index)
  return side.map((row) => side.map((column) => code.isDark(row, column)))
}
const CODE = codeOf('https://example.org/HAZ-2026-00427')

function Codes() {
  return (
    <>
      <Specimen name="QrFrame · Gate" props="matrix · label · size? · expired? · onRenew? · used?">
        <Card>
          <Gate>
            <QrFrame matrix={CODE} label="签退码" />
          </Gate>
        </Card>
        <Row wrap>
          <QrFrame matrix={CODE} label="分享码" />
          <QrFrame matrix={CODE} label="分享码" expired="过期了，点一下换新" onRenew={rest} />
          <QrFrame matrix={CODE} label="签退码" used="已签退" />
        </Row>
      </Specimen>
      <Specimen
        name="Scanner · ScanResult"
        props="hint · children? · tools · last? · note? | state: done expired · title · text · action?"
      >
        <Scanner
          hint="对准志愿者的码"
          tools={TOOLS}
          last={
            <ScanResult
              state="done"
              title="陈一鸣 已签到"
              text="14:00，在现场"
              action={{ label: '撤销', onPress: rest }}
            />
          }
          note="码过期了？请他换新"
        />
        <ScanResult state="expired" title="这个码过期了" text="请他点一下换新" />
      </Specimen>
    </>
  )
}

function Paper({ revoked }: { readonly revoked?: string }) {
  return (
    <Proof
      title="志愿服务记录证明"
      no="编号 HAZ-2026-00427"
      name="陈一鸣"
      nameNote="志愿者编号 HA-0427"
      text={
        <>
          2026年1月至11月，参加活动 <Text className="t-strong">23 场</Text>，服务{' '}
          <Text className="t-strong">268.2 小时</Text>，其中问卷时长 3.1 小时。
        </>
      }
      lines={['出证单位：槐安里服务站', '经办人：李望舒', '这是服务站的记录']}
      qr={<QrFrame matrix={CODE} label="查证的码" size={84} />}
      qrNote="扫码查真伪"
      seal={['记录', '证明']}
      issuer="槐安里服务站"
      date="2026年11月21日"
      revoked={revoked}
    />
  )
}

/** What one has earned, and how others check it. */
export function HonoursChapter() {
  return (
    <>
      <Specimen
        name="GateRing · StarTrack"
        props="share · value · unit · label | label · stars: { at, share }[]"
      >
        <Card>
          <Row gap={4} wrap>
            <GateRing share={0.84} value={268} unit="小时" label="268 小时，再服务 32 小时到二星" />
            <View>
              <Row>
                <Star on />
                <View className="t-lead">一星志愿者</View>
              </Row>
              <View className="t-2">再服务 32 小时</View>
            </View>
          </Row>
          <View style={{ marginTop: '14px' }}>
            <StarTrack
              label="一星已到，二星差 32 小时"
              stars={[
                { at: '100', share: 1 },
                { at: '300', share: 0.84 },
                { at: '600', share: 0 },
                { at: '1000', share: 0 },
                { at: '1500', share: 0 },
              ]}
            />
          </View>
        </Card>
        <Row wrap>
          <GateRing share={0} value={0} unit="小时" label="还没开始" />
          <GateRing share={1} value={300} unit="小时" label="到二星了" />
        </Row>
      </Specimen>
      <Specimen name="Ladder" props="label · steps: { key, name, at, state: reached next ahead }[]">
        <Card>
          <Ladder
            label="一星已到，正往二星走"
            steps={[
              { key: '1', name: '一星', at: '100时', state: 'reached' },
              { key: '2', name: '二星', at: '300时', state: 'next' },
              { key: '3', name: '三星', at: '600时', state: 'ahead' },
              { key: '4', name: '四星', at: '1000时', state: 'ahead' },
              { key: '5', name: '五星', at: '1500时', state: 'ahead' },
            ]}
          />
        </Card>
      </Specimen>
      <Specimen
        name="Badge · BadgeTile · BadgeWall"
        props="shape · tone · icon · size: 84 66 152 · locked? | name · note · onPress"
      >
        <Card pad="tight">
          <BadgeWall>
            {BADGES.map(([shape, icon, tone], place) => (
              <BadgeTile
                key={shape}
                shape={shape}
                icon={icon}
                tone={tone}
                name={shape}
                note={place < 6 ? '3月8日' : '还差 2 场'}
                locked={place >= 6}
                onPress={rest}
              />
            ))}
          </BadgeWall>
        </Card>
        <Row>
          <Badge shape="octagon" icon="clipboard" tone="wait" size={152} />
          <Badge shape="plum" icon="users" tone="good" size={66} />
        </Row>
      </Specimen>
      <Specimen
        name="Proof"
        props="title · no · name · nameNote · text · lines · qr · qrNote · seal · issuer · date · revoked?"
      >
        <Paper />
        <Paper revoked="已撤销" />
      </Specimen>
      <Codes />
    </>
  )
}
