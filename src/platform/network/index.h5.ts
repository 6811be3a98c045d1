import type { Network } from './contract'

export const onNetworkChange: Network['onNetworkChange'] = (changed) => {
  const lost = () => changed(false)
  const back = () => changed(true)
  window.addEventListener('offline', lost)
  window.addEventListener('online', back)
  return () => {
    window.removeEventListener('offline', lost)
    window.removeEventListener('online', back)
  }
}
