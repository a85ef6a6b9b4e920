import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { request } from '../../ipc/connection.ts'
import { useStart, wantStart } from '../../state/startStore.ts'
import { sayFailure } from '../../state/toasts.ts'
import { useWorkspace, workspaceName } from '../../state/workspaceStore.ts'

/** The way out, at any stop; a name that was written is kept. */
export function Skip() {
  const { t } = useTranslation()
  const skip = (): void => {
    const name = useStart.getState().answers.business.trim()
    wantStart(false)
    if (name === '' || name === workspaceName(useWorkspace.getState().state)) return
    void request('workspace.rename', { name }).then((reply) => {
      if (!reply.ok) sayFailure(reply)
    })
  }
  return (
    <Button look="link" onClick={skip}>
      {t('start.skip')}
    </Button>
  )
}
