import { defineErrors } from '../kit/errors'

export const credentialErrors = defineErrors('CREDENTIAL', {
  NOT_HELD: '这一样您现在没有，回上一页再看',
  NO_NUMBER: '成为志愿者以后，才能带走',
  /** Whoever runs it has given no key, or no address where it can be checked. */
  CLOSED: '这里还没开通带走，以后再来看看',
  NOT_OURS: '不是我们发的，或者被改过',
})
