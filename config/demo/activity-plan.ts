/** The plan of a demo activity: what its story says, and what every plan of a careful station says. */
import type { ActivityPlan } from '@shared/activity/plan-model'
import type { ActivityStory } from './activity-stories'

export function demoPlan(story: ActivityStory, headId: string): ActivityPlan {
  const { title, purpose, content, place, category, recipients, state, from } = story
  const isWritten = state !== 'draft'
  return {
    ...{ title, purpose, content, place, placeHint: isWritten ? '门口有牌子' : '', stepFree: true },
    ...{ categories: [category], forms: ['onSite'], mode: 'onSite', recipients: [recipients] },
    ...{ expectedRecipients: story.residents[0] || 20, partners: '', fundsFen: 0, fundsUse: '' },
    schedule: isWritten
      ? [
          { fromMinute: from - 20, what: '签到、摆座位', who: '志愿者', materials: '签到码' },
          { fromMinute: from, what: content.slice(0, 20), who: '主讲', materials: '' },
        ]
      : [],
    conditions: isWritten ? '学完入门课，准时到' : '',
    ...{ publicity: '楼门贴通知，群里说一声', evaluation: '当场发反馈表' },
    ...{ headId, recorderId: null },
    safety: {
      ...{ dangers: [], risks: isWritten ? '楼梯有台阶，人多时别挤' : '' },
      ...{ precautions: '门口有人搀扶', emergencyTrigger: '有人摔倒或不舒服' },
      ...{ emergencyPlan: '先打 120，再告诉站长，其他人先停下', emergencyHeadId: headId },
      ...{ medical: '街道卫生站', drillOn: null, equipment: '急救包' },
    },
    safeguards: {
      ...{ agreementCases: [], insurance: null, major: false, filing: null },
      ...{ provisions: isWritten ? '有饮用水' : '', adaptations: '有扶手，字大' },
    },
  }
}
