import type { Feedback } from './contract'
import { ask } from './dialog'
import { toast } from './toast'
import './feedback.scss'

export const confirmBox: Feedback['confirmBox'] = ask
export const notice: Feedback['notice'] = toast
