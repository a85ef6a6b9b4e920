import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { removeSelected } from '../../../commands/map/selection.ts'
import { Button } from '../../../components/button/Button.tsx'
import styles from './inspector.module.css'

export function RemoveButton() {
  const { t } = useTranslation()
  return (
    <div className={styles.foot}>
      <Button small icon={Trash2} onClick={() => void removeSelected()}>
        {t('inspector.remove')}
      </Button>
    </div>
  )
}
