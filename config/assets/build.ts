import { writeCovers } from './write-covers'
import { writeIcons } from './write-icons'
import { writeMapSigns } from './write-map-signs'
import { writeSiteIcon } from './write-site-icon'
import { writeTabIcons } from './write-tab-icons'
import { writeTokens } from './write-tokens'

/** Writes everything that is drawn or derived. Twice in a row changes nothing. */
async function build(): Promise<void> {
  console.log(writeTokens())
  console.log(writeIcons())
  console.log(writeSiteIcon())
  console.log(await writeTabIcons())
  console.log(await writeMapSigns())
  console.log(await writeCovers())
}

void build()
