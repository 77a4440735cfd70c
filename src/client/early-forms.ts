/** Puts a page into the forms that the reader chose before it is first shown, so that nothing moves. */

import { showChoices } from "./chosen-forms.ts";

showChoices();
