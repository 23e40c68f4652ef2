import { switchTo } from '@client/platform/navigation'
import type { Route } from '@client/platform/routes'
import { currentPersona, faceOfPersona } from '@client/platform/persona'
import { defineKey, storage, useStored } from '@client/platform/storage'
import type { Account } from '@shared/account/model'
import { facesOf, type Face } from './faces'

const HOME_OF_FACE: Readonly<Record<Face, Route>> = {
  resident: 'home',
  volunteer: 'volunteer/home',
  manager: 'manage/desk',
  association: 'assoc/overview',
}

const FACE = defineKey<Face | undefined>('account.face', 1, undefined)

function firstFace(): Face {
  return LOCAL_TOOLS ? faceOfPersona(currentPersona()) : 'resident'
}

/** Where a face starts. */
export function homeOf(face: Face): Route {
  return HOME_OF_FACE[face]
}

/** The face remembered on this phone. */
export function useFace(): Face {
  const [face] = useStored(FACE)
  return face ?? firstFace()
}

/** Remembers a face and goes to its home. */
export async function takeFace(face: Face): Promise<void> {
  storage.write(FACE, face)
  await switchTo(homeOf(face))
}

/** Back to the resident's face when the account no longer has the remembered one. */
export function dropFaceUnlessGranted(account: Account | null): void {
  const face = storage.read(FACE) ?? firstFace()
  if (!facesOf(account).includes(face)) storage.write(FACE, 'resident')
}
