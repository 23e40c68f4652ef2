import { helpContract } from '@shared/help/contract'
import { serve } from '../kit/serve'
import { addToReport } from './add-to-report'
import { closeCase } from './close-case'
import { getCase } from './get-case'
import { listCases } from './list-cases'
import { recordCall } from './record-call'
import { referCase } from './refer-case'
import { revealContact } from './reveal-contact'
import { submitReport } from './submit-report'
import { trackReport } from './track-report'
import { withdrawReport } from './withdraw-report'

export const main = serve(helpContract, {
  submitReport,
  trackReport,
  addToReport,
  withdrawReport,
  listCases,
  getCase,
  revealContact,
  recordCall,
  referCase,
  closeCase,
})
