/**
 * What a volunteer agrees to on applying, in full. Kept out of the client's main package: the boxes and the hashes of
 * these words stand in account/consent-texts, and nothing there imports this file.
 */
import type { ConsentDocument } from '../account/consent-texts'

/** 《服务协议》. REG-03, VOL-03, VOL-04, VOL-05, VOL-07, VOL-20, ROL-20, ROL-21, R-20. */
const SERVICE: ConsentDocument = {
  title: '服务协议',
  chapters: [
    {
      title: '您和服务站',
      paragraphs: [
        '您自愿来，随时能加入，随时能退出。',
        '志愿者、服务站、居民，大家都平等。',
        '服务给所有人，不收钱，也不发工资。',
        '做事合法、讲诚信，不图名也不图利。',
        '居民不愿意的服务，不勉强。',
      ],
    },
    {
      title: '您能得到的',
      paragraphs: [
        '先培训再上岗，知识和技能都有人教。',
        '服务里遇到难处，站里帮您想办法。',
        '服务有需要，站里给您办人身保险。',
        '您可以监督站里，提意见、提批评。',
      ],
    },
    {
      title: '请您做到的',
      paragraphs: [
        '遵守法律，也遵守志愿服务的规定。',
        '听从安排，接下的事认真做完。',
        '守时守约，不迟到，不提前走。',
        '来不了的时候，提前跟站里说一声。',
        '服务时穿统一的衣服，或戴统一的标志。',
        '尊重居民的意愿，也尊重居民的隐私。',
        '爱护服务站的名声，做好每一次服务。',
      ],
    },
    {
      title: '不能做的',
      paragraphs: [
        '不收居民的钱，也不收礼物。',
        '不拿志愿者的名义推销、做生意。',
        '不做违背公德的事。',
        '问卷的补贴归服务站，不发给个人。',
      ],
    },
    {
      title: '党员志愿者还要做到',
      paragraphs: [
        '遵守党的纪律。',
        '主动找到大家的难处，帮着解决。',
        '活动以前，先弄清内容和要注意的事。',
        '对事情负责，有特殊情况提前报告。',
        '守工作规矩，把本领练得更好。',
        '别人的信息，没得到同意不往外说。',
        '不收钱，不借志愿服务谋好处。',
      ],
    },
    {
      title: '站里怎么办事',
      paragraphs: [
        '报名 2 个工作日内答复，没通过会说原因。',
        '入门课学完、五题答对，就可以上岗。',
        '服务时长核验以后才算，写错可以更正。',
        '星级和表彰看服务记录，不看别的。',
        '没守约定，站里可以停您的服务。',
        '停了会写明原因，您可以找协会说。',
      ],
    },
    {
      title: '想退出的时候',
      paragraphs: ['在这里点一下就行，不用谁同意。', '做过的服务还算数，记录留 10 年。'],
    },
  ],
}

/** 《保密协议》. PRV-01, PRV-05, PRV-17. */
const CONFIDENTIALITY: ConsentDocument = {
  title: '保密协议',
  chapters: [
    {
      title: '哪些要保密',
      paragraphs: [
        '居民的姓名、电话、住址和家里的事。',
        '居民遇到的事，损失了多少钱。',
        '其他志愿者的个人信息。',
        '站里说明要保密的文件。',
      ],
    },
    {
      title: '请您做到的',
      paragraphs: [
        '本人没同意，谁都不告诉。',
        '跟服务没关系的私事，不打听。',
        '不拍照、不截图、不抄走。',
        '保密的文件，不带回家。',
        '不给家人、朋友、陌生人看。',
        '当面、群里、私信里，都不议论。',
        '要看完整的信息，先写清楚原因。',
      ],
    },
    {
      title: '用完以后',
      paragraphs: ['手里的材料交回站里，由站里销毁。', '退出以后，一样要保密。'],
    },
    {
      title: '万一说出去了',
      paragraphs: [
        '不小心说出去了，马上告诉站长。',
        '故意往外说，站里会停您的服务。',
        '给人造成损失，要按法律承担责任。',
      ],
    },
  ],
}

/** The document behind each box that has one of a volunteer. */
export const AGREEMENTS = {
  volunteerAgreement: SERVICE,
  confidentiality: CONFIDENTIALITY,
} as const satisfies Readonly<Record<string, ConsentDocument>>
