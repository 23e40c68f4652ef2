import { defineErrors } from '../kit/errors'

export const proofErrors = defineErrors('PROOF', {
  NO_FILE: '先成为志愿者，才能开证明',
  NOT_PROVABLE: '有的记录还没核验，刷新再选',
  NO_ID_NUMBER: '档案里没有证件号，先去填上',
  NO_PROOF: '没找到这张证明，回到列表再选',
  DECIDED: '这一张已经有结果了',
  OWN: '自己的证明，请别人来盖章',
  /** A number that was never given out, and words that do not belong to it. R-29. */
  NOT_FOUND: '没查到，请核对编号和另一样',
})
