/** Trainings and courseware for tests. */
import type { CoursewareFields } from '@shared/training/courseware'
import type { TrainingFields } from '@shared/training/model'
import type { KeptTrainingRecord } from '../../cloudfunctions/kit/training-records'
import { clientId } from './reports'

/** A training of a post that says everything it must. */
export function makeTraining(different: Partial<TrainingFields> = {}): TrainingFields {
  return {
    ...{ kind: 'post', subject: 'safety', lecturerName: '周启明', methods: ['lecture', 'cases'] },
    ...{ outcomes: ['会叫救护车', '会看出口'], role: '引座、看门口', recipients: '长辈多' },
    ...{ risks: '楼梯人多', passing: 'attendance', lessonId: null },
    ...different,
  }
}

/** A record of somebody who passed by attending. */
export function makeTrainingRecord(
  different: Pick<KeptTrainingRecord, 'activityId' | 'stationId'> & Partial<KeptTrainingRecord>,
): KeptTrainingRecord {
  return {
    ...{ _id: clientId('training'), accountId: 'acc_trainee', maskedName: '陈**' },
    ...{ volunteerNo: null, kind: 'post', subject: 'safety', title: '急救和出行安全' },
    ...{ content: '止血、包扎、打 120', organiser: 'schooling 服务站', place: '服务站二楼' },
    ...{ at: Date.now(), minutes: 120, result: 'passed', lessonId: null, lookAt: null },
    ...different,
  }
}

/** Courseware that is whole. */
export function makeCourseware(different: Partial<CoursewareFields> = {}): CoursewareFields {
  return {
    ...{ title: '五个假客服', form: 'script', subject: 'otherSkills', audience: '小区居民' },
    ...{ about: '五种假客服怎么开口，听到哪句就挂', length: 2, author: '王慧兰' },
    ...{ pages: ['先讲一个真事', '再讲怎么认'], sources: '本站接到的求助，已改名' },
    ...different,
  }
}
