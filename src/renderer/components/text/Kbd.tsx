import styles from './Kbd.module.css'

export function Kbd({ children, dark }: { children: string; dark?: boolean }) {
  return <kbd className={dark ? `${styles.kbd} ${styles.dark}` : styles.kbd}>{children}</kbd>
}
