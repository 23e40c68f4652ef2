/** The trainings that a station gives again and again: before duty, for safety, before a large event. TRN-03, TRN-13, SAF-10. */
import { at, before, INDOORS, part } from './template-model'
import type { ActivityTemplate, TemplatePost } from './template-model'

/** Seats for volunteers, on duty or still learning. */
function learners(capacity: number): TemplatePost {
  return {
    ...{ name: '来学的志愿者', task: '', for: 'volunteer', capacity },
    ...{ minimumAge: 0, onDuty: false, tier: null },
  }
}

export const TRAINING_TEMPLATES: readonly ActivityTemplate[] = [
  {
    ...{ key: 'dutyTraining', name: '宣传员上岗课', starts: at('9:00'), ends: at('11:00') },
    training: {
      ...{ kind: 'post', subject: 'ethics', lecturerName: '公益讲师', passing: 'trainer' },
      methods: ['lecture', 'rolePlay', 'questions'],
      outcomes: ['讲清 5 种常见骗局', '先问“钱转了没有”，再听他说', '记住不能问密码、验证码、卡号'],
      role: '在站里和楼下讲防诈，帮人求助，不替人转账、不碰手机密码',
      recipients: '多是长辈，记得慢、听得轻，要讲一件停一下',
      risks: '有人着急、有人发火；先退一步，叫上负责人',
      lessonId: null,
    },
    plan: {
      title: '宣传员上岗课',
      purpose: '上岗前知道做什么、面对谁、当心什么。',
      content: '讲岗位和规矩，看三个真事，两人一组练开口，讲师看过才算通过。',
      categories: ['securityTraining'],
      forms: ['onSite'],
      recipients: ['residents'],
      expectedRecipients: 20,
      conditions: '登记过的志愿者，学着的也能来。',
      publicity: '在志愿者群里说，提前一周开始报名。',
      evaluation: '每人讲一遍，讲师当场看；下课打分。',
    },
    schedule: [
      part('9:00', '签到，领资料', '签到的志愿者', '签到码，上岗手册'),
      part('9:10', '讲岗位、规矩和当心什么', '讲师', '课件'),
      part('9:50', '看三个真事，说该怎么问', '讲师', '案例卡'),
      part('10:20', '两人一组练开口', '讲师和志愿者', '练习单'),
      part('10:50', '每人讲一遍，签退', '讲师', '签到码'),
    ],
    preparation: [
      before(10, '定讲师和日子'),
      before(7, '开始报名'),
      before(2, '印手册和练习单', '志愿者'),
    ],
    safety: INDOORS,
    adaptations: '',
    posts: [learners(20)],
    companionsMax: 0,
  },
  {
    ...{ key: 'safetyTraining', name: '急救和出行安全', starts: at('9:30'), ends: at('11:00') },
    training: {
      ...{ kind: 'general', subject: 'safety', lecturerName: '急救讲师', passing: 'attendance' },
      methods: ['lecture', 'demonstration'],
      outcomes: ['会打 120，说清在哪里', '会止血、会帮人躺好', '上门和走夜路两人一起'],
      ...{ role: '', recipients: '', risks: '', lessonId: null },
    },
    plan: {
      title: '急救和出行安全',
      purpose: '服务时保护好自己，也帮得上别人。',
      content: '讲怎么求救、怎么止血，练一遍心肺复苏，说上门和走夜路的规矩。',
      categories: ['networkTraining', 'health'],
      forms: ['onSite'],
      recipients: ['residents'],
      expectedRecipients: 20,
      conditions: '登记过的志愿者都能来，穿好走动的鞋。',
      publicity: '在志愿者群里说，提前一周开始报名。',
      evaluation: '每人做一遍，讲师看；下课打分。',
    },
    schedule: [
      part('9:30', '签到', '签到的志愿者', '签到码'),
      part('9:35', '讲怎么求救、怎么止血', '讲师', '绷带，课件'),
      part('10:05', '练心肺复苏', '讲师', '练习用的假人'),
      part('10:35', '说上门、走夜路和过马路', '讲师', '课件'),
      part('10:55', '签退', '签到的志愿者', '签到码'),
    ],
    preparation: [
      before(10, '请急救讲师'),
      before(7, '开始报名'),
      before(1, '备绷带和假人', '志愿者'),
    ],
    safety: INDOORS,
    adaptations: '',
    posts: [learners(20)],
    companionsMax: 0,
  },
  {
    ...{ key: 'eventTraining', name: '大型活动安全课', starts: at('18:30'), ends: at('20:00') },
    training: {
      ...{ kind: 'post', subject: 'largeEventSafety', lecturerName: '安全负责人' },
      ...{ passing: 'attendance', methods: ['lecture', 'visit', 'cases'] },
      outcomes: ['记住出口和集合点', '人挤了会分开引', '知道出了事先报给谁'],
      role: '守出口、引人走、看台阶，听安全负责人的',
      recipients: '人多，有长辈、有孩子，有人会着急',
      risks: '拥挤、摔倒、走散、天气变坏',
      lessonId: null,
    },
    plan: {
      title: '大型活动安全课',
      purpose: '活动前每位志愿者都知道出口、站位和报给谁。',
      content: '讲拥挤是怎么来的，看现场图，走一遍出口，分好站位。',
      categories: ['networkTraining', 'largeEvents'],
      forms: ['onSite'],
      recipients: ['residents'],
      expectedRecipients: 30,
      conditions: '要去大型活动帮忙的志愿者都要来。',
      publicity: '在志愿者群里说，没上过的报不了那场活动。',
      evaluation: '每人说一遍自己的站位和出口。',
    },
    schedule: [
      part('18:30', '签到，领现场图', '签到的志愿者', '签到码，现场图'),
      part('18:40', '讲拥挤和怎么分开引', '安全负责人', '课件'),
      part('19:10', '走一遍出口和集合点', '安全负责人', '手电'),
      part('19:40', '分站位，说报给谁', '安全负责人', '站位表'),
      part('19:55', '签退', '签到的志愿者', '签到码'),
    ],
    preparation: [
      before(10, '和场地说好，拿现场图'),
      before(7, '开始报名'),
      before(1, '印站位表', '志愿者'),
    ],
    safety: INDOORS,
    adaptations: '',
    posts: [learners(30)],
    companionsMax: 0,
  },
]
