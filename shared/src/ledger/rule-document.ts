/**
 * 《服务记录和证明规则》: what every station goes by when it keeps records and issues proofs, for everybody to read. Its numbers
 * are those the rules count with. HRS-12, PRF-05; 001 §5.3.2, 004-4 §5.5.
 */
import type { ConsentDocument } from '../account/consent-texts'
import { MANUAL_WITHIN_MS } from '../activity/manual-rules'
import { PROOF_WORKING_DAYS } from '../badge/proof-rules'
import { DAY } from '../kit/time'
import { DAILY_CONFIRMED_MAX } from '../survey/rules'
import { CLAIM_WORKING_DAYS } from './claim-rules'

const MANUAL_DAYS = String(MANUAL_WITHIN_MS / DAY)

export const RECORD_RULES: ConsentDocument = {
  title: '服务记录和证明规则',
  chapters: [
    {
      title: '记什么',
      paragraphs: [
        '做了什么，在哪里，几点到几点。',
        '谁组织，谁负责，记了多少分钟。',
        '培训另外记，不算服务时长。',
      ],
    },
    {
      title: '谁来管',
      paragraphs: [
        '每个站定一个人管服务记录。',
        '时长由带队的人确认，再由别人核验。',
        '管记录的人要守密，看过谁的都留痕。',
      ],
    },
    {
      title: '时长怎么算',
      paragraphs: [
        '按现场的签到和签退算，到分钟。',
        '同一段时间只算一次。',
        '一份有效问卷算 1 分钟。',
        `一天超过 ${String(DAILY_CONFIRMED_MAX)} 份，要等站长核验。`,
      ],
    },
    {
      title: '漏记了怎么补',
      paragraphs: [
        `活动后 ${MANUAL_DAYS} 天内可以补录。`,
        '一个人录，另一个人确认。',
        '要写原因，要有凭据。',
        '补录的，一直标着“补录”。',
      ],
    },
    {
      title: '觉得记错了',
      paragraphs: [
        '每一条都可以说“不对”。',
        `${String(CLAIM_WORKING_DAYS)} 个工作日内答复。`,
        '还觉得不对，可以请协会再查一次。',
        '改过的，原来的数和现在的数都留着。',
      ],
    },
    {
      title: '证明怎么开',
      paragraphs: [
        '谁要都给开，不收钱，只写真的。',
        `申请后 ${String(PROOF_WORKING_DAYS)} 个工作日内答复。`,
        '站里核对记录和本人，再盖章开出。',
        '编号一个接一个，谁都能查真假。',
        '记录改了，旧证明作废，可以重开。',
      ],
    },
    {
      title: '留多久',
      paragraphs: ['服务记录留 10 年，从当年年底算起。', '注销以后，记录里不再有名字。'],
    },
  ],
}
