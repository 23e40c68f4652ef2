import type { fileActions } from '@shared/volunteer/file-actions'
import type { Handlers } from '../kit/serve'
import { addQualification } from './add-qualification'
import { askCorrection } from './ask-correction'
import { askToJoinTeam } from './ask-to-join-team'
import { askTransfer } from './ask-transfer'
import { cancelTransfer } from './cancel-transfer'
import { clearVolunteer } from './clear-volunteer'
import { decideCorrection } from './decide-correction'
import { decideTeamRequest } from './decide-team-request'
import { decideTransfer } from './decide-transfer'
import { editFile } from './edit-file'
import { exportFile } from './export-file'
import { exportRoster } from './export-roster'
import { exportTeamRoster } from './export-team-roster'
import { getMyFile } from './get-my-file'
import { leave } from './leave'
import { leaveTeam } from './leave-team'
import { listCorrections } from './list-corrections'
import { listTeamMembers } from './list-team-members'
import { listTransfers } from './list-transfers'
import { listVolunteers } from './list-volunteers'
import { readFile } from './read-file'
import { removeQualification } from './remove-qualification'
import { restoreVolunteer } from './restore-volunteer'
import { setIdNumber } from './set-id-number'
import { suspendVolunteer } from './suspend-volunteer'
import { verifyQualification } from './verify-qualification'

export const fileHandlers: Handlers<typeof fileActions> = {
  getMyFile,
  exportFile,
  editFile,
  setIdNumber,
  askCorrection,
  listCorrections,
  decideCorrection,
  addQualification,
  removeQualification,
  verifyQualification,
  leave,
  askTransfer,
  cancelTransfer,
  listTransfers,
  decideTransfer,
  listVolunteers,
  readFile,
  exportRoster,
  exportTeamRoster,
  suspendVolunteer,
  restoreVolunteer,
  clearVolunteer,
  askToJoinTeam,
  leaveTeam,
  listTeamMembers,
  decideTeamRequest,
}
