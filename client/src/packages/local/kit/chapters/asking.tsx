import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { CheckChips, ChoiceChips } from '@client/ui/check-chips'
import { CheckRow } from '@client/ui/check-row'
import { Chip, Chips } from '@client/ui/chip'
import { Field } from '@client/ui/field'
import { useFirstError } from '@client/ui/field/use-first-error'
import { FiveScale, FiveScaleGroup, type FiveValue } from '@client/ui/five-scale'
import { GroupedCheckChips, GroupedChips } from '@client/ui/grouped-chips'
import { InlineAction } from '@client/ui/inline-action'
import { Option, OptionGroup } from '@client/ui/option'
import { PickField } from '@client/ui/pick-field'
import { ProblemLine } from '@client/ui/problem-line'
import { Segments } from '@client/ui/segments'
import { Stepper } from '@client/ui/stepper'
import { SwitchRow } from '@client/ui/switch-row'
import { Tag } from '@client/ui/tag'
import { useState } from 'react'
import { rest } from '../rest'
import { Specimen } from '../specimen'

const WORDS = ['极差', '较差', '一般', '较好', '极好'] as const
const TALK = [
  { key: 'needs', title: '合您的需要' },
  { key: 'plain', title: '讲法好懂' },
] as const
const FIELDS = ['name', 'phone'] as const
const GROUPS = [
  { label: '家里', items: [{ key: 'cook', label: '做饭' }] },
  { label: '外面', items: [{ key: 'walk', label: '散步' }] },
] as const
const SKILLS = [
  { key: 'law', label: '法律' },
  { key: 'talk', label: '讲课' },
  { key: 'care', label: '照顾老人' },
] as const

function Choices() {
  const [kind, setKind] = useState('link')
  const [some, setSome] = useState({ one: true, two: false })
  const [best, setBest] = useState<'law' | 'talk' | 'care' | null>(null)
  const [hobbies, setHobbies] = useState<('cook' | 'walk')[]>(['cook'])
  const [hobby, setHobby] = useState<'cook' | 'walk'>('walk')
  const [skills, setSkills] = useState<('law' | 'talk' | 'care')[]>(['talk'])
  return (
    <Specimen
      name="Option · OptionGroup · CheckChips · ChoiceChips · GroupedChips · GroupedCheckChips"
      props="title · hint? · icon? · selected · kind · shape · disabledReason?"
    >
      <OptionGroup label="遇到了哪一种">
        <Option
          icon="phone"
          title="陌生来电"
          hint="自称公安、银行"
          selected={kind === 'call'}
          onSelect={() => setKind('call')}
        />
        <Option
          icon="link"
          title="可疑链接"
          hint="让点开、转账"
          selected={kind === 'link'}
          onSelect={() => setKind('link')}
        />
        <Option title="站长" selected={false} disabledReason="要协会邀请" onSelect={rest} />
      </OptionGroup>
      <OptionGroup label="转了没有" layout="row">
        <Option title="没有转" selected onSelect={rest} />
        <Option title="转了" selected={false} onSelect={rest} />
      </OptionGroup>
      <OptionGroup label="哪些用得上" kind="check">
        <Option
          kind="check"
          title="听课"
          selected={some.one}
          onSelect={() => setSome({ ...some, one: !some.one })}
        />
        <Option
          kind="check"
          title="看海报"
          selected={some.two}
          onSelect={() => setSome({ ...some, two: !some.two })}
        />
      </OptionGroup>
      <CheckChips label="会什么" items={SKILLS} value={skills} onChange={setSkills} />
      <ChoiceChips label="最会什么" items={SKILLS} value={best} onChange={setBest} />
      <GroupedChips label="爱做什么" groups={GROUPS} value={hobby} onChange={setHobby} />
      <GroupedCheckChips label="爱做哪些" groups={GROUPS} value={hobbies} onChange={setHobbies} />
      <OptionGroup label="身份" layout="row">
        <Option icon="user" shape="tile" title="居民" selected onSelect={rest} />
        <Option icon="hand" shape="tile" title="志愿者" selected={false} onSelect={rest} />
      </OptionGroup>
    </Specimen>
  )
}

function Rows() {
  const [agreed, setAgreed] = useState(false)
  const [on, setOn] = useState(true)
  const [people, setPeople] = useState(1)
  return (
    <>
      <Specimen
        name="CheckRow"
        props="title · text? · checked · onChange · tag? · end? · size? · error?"
      >
        <Card pad="rows">
          <CheckRow
            title="登录要用的信息"
            text="昵称和手机号，只用来联系"
            tag={<Tag label="必需" />}
            checked={agreed}
            onChange={setAgreed}
          />
          <CheckRow title="活动照片" checked onChange={rest} tag={<Tag label="自愿" />} />
          <CheckRow title="服务协议" checked={false} error="勾上才能往下走" onChange={rest} />
        </Card>
      </Specimen>
      <Specimen name="SwitchRow" props="title · text? · icon? · on · words? · onChange">
        <Card pad="rows">
          <SwitchRow
            title="关怀模式"
            text="字更大，一屏一件事"
            icon="aa"
            on={on}
            onChange={setOn}
          />
          <SwitchRow title="声音提醒" on={!on} onChange={(next) => setOn(!next)} />
        </Card>
      </Specimen>
      <Specimen
        name="Stepper"
        props="label · hint? · value · unit? · min · max · step? · words · atMin? · atMax?"
      >
        <Card pad="rows">
          <Stepper
            label="和家人一起来"
            hint="每位都占一个名额"
            value={people}
            unit="位"
            min={1}
            max={3}
            words={['减一位', '加一位']}
            atMin="您自己算 1 位"
            atMax="一家最多 3 位"
            onChange={setPeople}
          />
        </Card>
      </Specimen>
    </>
  )
}

function Fields() {
  const [typed, setTyped] = useState({ name: '', phone: '138' })
  const [picked, setPicked] = useState('')
  const [checked, setChecked] = useState(false)
  const { callTo, attentionOf } = useFirstError(FIELDS)
  const errors = {
    ...(typed.name === '' ? { name: '写个称呼就行' } : {}),
    ...(typed.phone.length === 11 ? {} : { phone: '手机号是 11 位' }),
  }
  const shown: typeof errors = checked ? errors : {}
  return (
    <Specimen
      name="Field · PickField · ProblemLine"
      props="label · hint? · value · onChange · kind: text area | date time · max? · error? · attention? · tools?"
    >
      <Field
        label="怎么称呼您"
        hint="可以不写真名"
        placeholder="比如：陈阿姨"
        value={typed.name}
        error={shown.name}
        attention={attentionOf('name')}
        onChange={(name) => setTyped({ ...typed, name })}
      />
      <Field
        label="手机号"
        keyboard="number"
        value={typed.phone}
        error={shown.phone}
        attention={attentionOf('phone')}
        onChange={(phone) => setTyped({ ...typed, phone })}
      />
      <Field
        kind="area"
        label="发生了什么"
        max={500}
        value="收到短信说医保卡停用，让点链接。"
        tools={<InlineAction label="说给它听" icon="mic" onPress={rest} />}
        onChange={rest}
      />
      <Field label="查询号" value="HA 1121 0386" disabled onChange={rest} />
      <PickField
        kind="date"
        label="哪一天"
        placeholder="点一下选"
        value={picked}
        onChange={setPicked}
      />
      <PickField
        kind="time"
        label="几点"
        placeholder="点一下选"
        value="09:30"
        error="结束要在开始之后"
        onChange={rest}
      />
      <Button
        variant="line"
        onPress={() => {
          setChecked(true)
          callTo(errors)
        }}
      >
        查一查，看光标去哪儿
      </Button>
      <ProblemLine text="选一个再往下" />
    </Specimen>
  )
}

/** What one answers, picks and types. */
export function AskingChapter() {
  const [grade, setGrade] = useState<FiveValue>()
  const [grades, setGrades] = useState<Readonly<Record<string, FiveValue>>>({ needs: 5 })
  const [week, setWeek] = useState('all')
  return (
    <>
      <Choices />
      <Rows />
      <Fields />
      <Specimen
        name="FiveScale · FiveScaleGroup"
        props="label · words · value · ground: page card · ends? · onChange"
      >
        <FiveScale label="总的来说" words={WORDS} value={grade} onChange={setGrade} />
        <FiveScaleGroup
          words={WORDS}
          questions={TALK.map(({ key, title }) => ({ key, title, value: grades[key] }))}
          onChange={(key, value) => setGrades({ ...grades, [key]: value })}
        />
      </Specimen>
      <Specimen name="Chip · Chips" props="label · count? · selected? · icon? · onPress">
        <Chips label="哪些活动">
          <Chip label="全部" selected={week === 'all'} onPress={() => setWeek('all')} />
          <Chip
            label="这一周"
            count={4}
            selected={week === 'week'}
            onPress={() => setWeek('week')}
          />
          <Chip label="离我近" selected={week === 'near'} onPress={() => setWeek('near')} />
          <Chip label="适合长辈" selected={week === 'old'} onPress={() => setWeek('old')} />
        </Chips>
        <Chip label="按站点" icon="down" onPress={rest} />
      </Specimen>
      <Specimen name="Segments" props="label · items · current · onChange">
        <Segments
          label="要去的和去过的"
          items={[
            { key: 'all', label: '要去的' },
            { key: 'week', label: '等位' },
            { key: 'old', label: '去过的' },
          ]}
          current={week}
          onChange={setWeek}
        />
      </Specimen>
    </>
  )
}
