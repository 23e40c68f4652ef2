import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Chip, Chips } from '@client/ui/chip'
import { Field } from '@client/ui/field'
import { Stack } from '@client/ui/stack'
import { stationContract } from '@shared/station/contract'
import type { KeptStation, Post } from '@shared/station/model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { POST_COPY } from './keep-copy'

const BLANK: Post = { name: '', duty: '', charge: 'none', holderId: null }
/** Most posts are none of the four. */
const CHARGES = ['none', 'records', 'archives', 'oversight', 'emergency'] as const

/** Finds the volunteer of a number; undefined when the station has none. */
export type FindVolunteer = (no: string) => Promise<string | undefined>

/** A post of a station: the one at `place`, or a new one. ROL-14, ROL-16. */
export function usePost(station: KeptStation, place: number | undefined, find: FindVolunteer) {
  const known = place === undefined ? undefined : station.posts[place]
  const [post, setPost] = useState<Post>(known ?? BLANK)
  const [no, setNo] = useState('')
  const [checked, setChecked] = useState(false)
  const [notFound, setNotFound] = useState(false)
  const act = useAct()
  const problems = {
    name: post.name.trim().length < 2 ? POST_COPY.nameProblem : undefined,
    duty: post.duty.trim().length < 2 ? POST_COPY.dutyProblem : undefined,
  }
  const keep = (posts: Post[]) =>
    call(stationContract, 'setPosts', { stationId: station.id, posts })
  const others = station.posts.filter((_, index) => index !== place)

  return {
    post,
    no,
    act,
    isKnown: known !== undefined,
    problems: {
      ...(checked ? problems : {}),
      no: notFound ? POST_COPY.holderProblem : undefined,
    },
    update: (change: Partial<Post>) => setPost({ ...post, ...change }),
    setNo: (words: string) => {
      setNo(words)
      setNotFound(false)
    },
    save: async (): Promise<boolean> => {
      setChecked(true)
      if (problems.name !== undefined || problems.duty !== undefined) return false
      let found = true
      const done = await act.run(async () => {
        const holderId = no.trim() === '' ? post.holderId : await find(no.trim())
        found = holderId !== undefined
        if (holderId === undefined) return
        await keep([...others, { ...post, holderId }])
      })
      setNotFound(!found)
      return done && found
    },
    remove: () =>
      act.run(async () => {
        await keep(others)
      }),
  }
}

export type PostEdit = ReturnType<typeof usePost>

/** What a post is called, what it is for, and who holds it. */
export function PostFields({ edit }: { readonly edit: PostEdit }) {
  const { post, no, problems, update, setNo } = edit
  return (
    <>
      <Field
        label={POST_COPY.name}
        placeholder={POST_COPY.namePlaceholder}
        max={12}
        value={post.name}
        error={problems.name}
        onChange={(name) => update({ name })}
      />
      <Field
        label={POST_COPY.duty}
        placeholder={POST_COPY.dutyPlaceholder}
        max={40}
        value={post.duty}
        error={problems.duty}
        onChange={(duty) => update({ duty })}
      />
      <Stack gap={2}>
        <View className="t-strong">{POST_COPY.charge}</View>
        <Chips label={POST_COPY.charge}>
          {CHARGES.map((charge) => (
            <Chip
              key={charge}
              label={POST_COPY.charges[charge]}
              selected={post.charge === charge}
              onPress={() => update({ charge })}
            />
          ))}
        </Chips>
        <View className="t-2 t-mini">{POST_COPY.chargeHint}</View>
      </Stack>
      <Field
        label={POST_COPY.holder}
        hint={post.holderId === null ? POST_COPY.holderHint : POST_COPY.keep}
        placeholder={POST_COPY.holderPlaceholder}
        max={12}
        value={no}
        error={problems.no}
        onChange={setNo}
      />
    </>
  )
}
