import type { recognitionActions } from '@shared/badge/recognition-actions'
import type { Handlers } from '../kit/serve'
import {
  askRecognition,
  listRecognitions,
  submitRecognition,
  withdrawRecognition,
} from './recognition-ask'
import { decideRecognition, revokeRecognition, undoRecognition } from './recognition-decide'
import { recomputeRecognitionDue } from './recognition-due'
import { addRecognitionPhoto, getRecognitionPhoto } from './recognition-photo'
import { listRecognitionQueue, readRecognition } from './recognition-queue'
import { listSchemes, saveScheme } from './recognition-schemes'
import { settleRecognitions } from './recognition-settle'

export const recognitionHandlers: Handlers<typeof recognitionActions> = {
  ...{ listRecognitions, askRecognition, submitRecognition, withdrawRecognition },
  ...{ addRecognitionPhoto, getRecognitionPhoto, listSchemes, saveScheme },
  ...{ listRecognitionQueue, readRecognition },
  ...{ decideRecognition, undoRecognition, revokeRecognition },
}

export const recognitionJobs = [settleRecognitions, recomputeRecognitionDue]
