import { leadBack } from './last-lesson.ts';

// The script of the home page.
leadBack(document, import.meta.env.BASE_URL.replace(/\/?$/u, '/'));
