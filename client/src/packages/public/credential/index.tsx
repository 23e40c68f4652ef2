import { CheckedCredential, type Checked } from '@client/features/credential/checked-credential'
import { CheckForm } from '@client/features/credential/check-form'
import { useState } from 'react'

/** Whether the file of a badge, a star or an award is real and still good, for anybody who holds one. Feature 54. */
export default function CredentialPage() {
  const [found, setFound] = useState<Checked>()
  if (found) return <CheckedCredential checked={found} onAgain={() => setFound(undefined)} />
  return <CheckForm onFound={setFound} />
}
