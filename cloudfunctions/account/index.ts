import { accountContract } from '@shared/account/contract'
import { serve } from '../kit/serve'
import { acceptInvitation } from './accept-invitation'
import { closeAccount } from './close-account'
import { exportOwnData } from './export-own-data'
import { getMe } from './get-me'
import { giveConsents } from './give-consents'
import { givePhone } from './give-phone'
import { invite } from './invite'
import { listConsents } from './list-consents'
import { listDataReads } from './list-data-reads'
import { listInvitations } from './list-invitations'
import { listRoleHolders } from './list-role-holders'
import { purgeClosed } from './purge-closed'
import { readInvitation } from './read-invitation'
import { removePhone } from './remove-phone'
import { resignRole } from './resign-role'
import { signIn } from './sign-in'
import { withdrawConsent } from './withdraw-consent'
import { withdrawInvitation } from './withdraw-invitation'
import { withdrawRole } from './withdraw-role'

const identity = { getMe, signIn, givePhone, removePhone }
const roles = {
  ...{ invite, readInvitation, acceptInvitation, listInvitations, withdrawInvitation },
  ...{ listRoleHolders, withdrawRole, resignRole },
}
const ownData = {
  ...{ listConsents, giveConsents, withdrawConsent },
  ...{ listDataReads, exportOwnData, closeAccount },
}

export const main = serve(accountContract, { ...identity, ...roles, ...ownData }, [purgeClosed])
