import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import type { Moment } from '~/api/programs';
import { type Done, doneIn } from '~/features/booking/doneWords';
import { choicesIn } from '~/features/booking/picker/choices';
import { momentIn } from '~/features/outcomes/words';
import { narrowedIn } from '~/features/programs/narrowed';
import { SignedIn } from '~/features/sign-in/components/SignedIn';
import { SignInAgain } from '~/features/sign-in/components/SignInAgain';
import { SignInPage } from '~/features/sign-in/components/SignInPage';
import { TodayPage } from '~/features/today/components/TodayPage';
import { Loading } from '~/ui/Loading';
import { requireMember, requireSignIn } from './guards';
import { NotFound } from './NotFound';
import { RouteProblem } from './RouteProblem';
import { Shell } from './Shell';
import { safeThen } from './then';

function Root() {
  return (
    <>
      <Outlet />
      <SignInAgain />
    </>
  );
}

const withThen = (search: Record<string, unknown>) => ({ then: safeThen(search.then) });

const root = createRootRoute({ component: Root, notFoundComponent: NotFound, errorComponent: RouteProblem });
const signIn = createRoute({
  getParentRoute: () => root,
  path: 'sign-in',
  validateSearch: withThen,
  component: function SignInRoute() {
    return <SignInPage then={signIn.useSearch().then} />;
  },
});
const signedIn = createRoute({ getParentRoute: () => root, path: 'signed-in', component: SignedIn });
const guarded = createRoute({ getParentRoute: () => root, id: 'guarded', beforeLoad: requireSignIn });
const welcome = createRoute({
  getParentRoute: () => guarded,
  path: 'welcome',
  validateSearch: withThen,
  component: lazyRouteComponent(() => import('~/features/welcome/components/WelcomePage'), 'WelcomePage'),
});
const member = createRoute({ getParentRoute: () => guarded, id: 'member', beforeLoad: requireMember });
const session = createRoute({
  getParentRoute: () => member,
  path: 'session',
  validateSearch: (search: Record<string, unknown>) => ({
    date: String(search.date ?? ''),
    block: String(search.block ?? ''),
  }),
  component: lazyRouteComponent(() => import('~/features/session/components/SessionPage'), 'SessionPage'),
});
const shell = createRoute({ getParentRoute: () => member, id: 'shell', component: Shell });
const today = createRoute({ getParentRoute: () => shell, path: '/', component: TodayPage });
const programs = createRoute({
  getParentRoute: () => shell,
  path: 'programs',
  validateSearch: narrowedIn,
  component: lazyRouteComponent(
    () => import('~/features/programs/components/CataloguePage'),
    'CataloguePage',
  ),
});
const program = createRoute({
  getParentRoute: () => shell,
  path: 'programs/$slug',
  component: lazyRouteComponent(() => import('~/features/programs/components/ProgramPage'), 'ProgramPage'),
});
const startProgram = createRoute({
  getParentRoute: () => shell,
  path: 'programs/$slug/start',
  validateSearch: (search: Record<string, unknown>): { again?: string } => ({
    // The enrolment that ends when the program is started over.
    again: typeof search.again === 'string' ? search.again : undefined,
  }),
  component: lazyRouteComponent(
    () => import('~/features/programs/components/StartProgramPage'),
    'StartProgramPage',
  ),
});
const myProgram = createRoute({
  getParentRoute: () => shell,
  path: 'my-programs/$id',
  component: lazyRouteComponent(
    () => import('~/features/programs/components/MyProgramPage'),
    'MyProgramPage',
  ),
});
const checkIn = createRoute({
  getParentRoute: () => shell,
  path: 'check-in',
  validateSearch: (search: Record<string, unknown>): { moment: Moment; enrolment?: string } => ({
    moment: momentIn(search.moment),
    enrolment: typeof search.enrolment === 'string' ? search.enrolment : undefined,
  }),
  component: lazyRouteComponent(() => import('~/features/outcomes/components/CheckInPage'), 'CheckInPage'),
});
const progress = createRoute({
  getParentRoute: () => shell,
  path: 'progress',
  component: lazyRouteComponent(() => import('~/features/progress/components/ProgressPage'), 'ProgressPage'),
});
const book = createRoute({
  getParentRoute: () => shell,
  path: 'book',
  validateSearch: choicesIn,
  component: lazyRouteComponent(() => import('~/features/booking/components/BookPage'), 'BookPage'),
});
const bookDetails = createRoute({
  getParentRoute: () => shell,
  path: 'book/details',
  component: lazyRouteComponent(() => import('~/features/booking/components/DetailsPage'), 'DetailsPage'),
});
const appointments = createRoute({
  getParentRoute: () => shell,
  path: 'appointments',
  validateSearch: (search: Record<string, unknown>): { done?: Done; visit?: string } => ({
    done: doneIn(search.done),
    visit: typeof search.visit === 'string' ? search.visit : undefined,
  }),
  component: lazyRouteComponent(
    () => import('~/features/booking/components/AppointmentsPage'),
    'AppointmentsPage',
  ),
});
const moveAppointment = createRoute({
  getParentRoute: () => shell,
  path: 'appointments/$id/move',
  component: lazyRouteComponent(() => import('~/features/booking/components/MovePage'), 'MovePage'),
});
const films = createRoute({
  getParentRoute: () => shell,
  path: 'films',
  component: lazyRouteComponent(() => import('~/features/films/components/FilmsPage'), 'FilmsPage'),
});
const account = createRoute({
  getParentRoute: () => shell,
  path: 'account',
  component: lazyRouteComponent(() => import('~/features/account/components/AccountPage'), 'AccountPage'),
});
const offline = createRoute({
  getParentRoute: () => shell,
  path: 'offline',
  component: lazyRouteComponent(() => import('~/features/offline/components/OfflinePage'), 'OfflinePage'),
});
const editor = createRoute({
  getParentRoute: () => shell,
  path: 'editor',
  component: lazyRouteComponent(
    () => import('~/features/editor/components/EditorListPage'),
    'EditorListPage',
  ),
});
const editProgram = createRoute({
  getParentRoute: () => shell,
  path: 'editor/$slug',
  component: lazyRouteComponent(() => import('~/features/editor/components/EditorPage'), 'EditorPage'),
});
const takeUp = createRoute({
  getParentRoute: () => shell,
  path: 'assignments/$id',
  component: lazyRouteComponent(() => import('~/features/assignments/components/TakeUpPage'), 'TakeUpPage'),
});
const practice = createRoute({
  getParentRoute: () => shell,
  path: 'practice',
  component: lazyRouteComponent(() => import('~/features/practice/components/PracticePage'), 'PracticePage'),
});
const patient = createRoute({
  getParentRoute: () => shell,
  path: 'practice/$memberId',
  component: lazyRouteComponent(() => import('~/features/practice/components/PatientPage'), 'PatientPage'),
});
const assign = createRoute({
  getParentRoute: () => shell,
  path: 'practice/$memberId/assign',
  validateSearch: (search: Record<string, unknown>): { assignment?: string } => ({
    assignment: typeof search.assignment === 'string' ? search.assignment : undefined,
  }),
  component: lazyRouteComponent(() => import('~/features/practice/components/AssignPage'), 'AssignPage'),
});

const routeTree = root.addChildren([
  signIn,
  signedIn,
  guarded.addChildren([
    welcome,
    member.addChildren([
      session,
      shell.addChildren([
        today,
        programs,
        program,
        startProgram,
        myProgram,
        checkIn,
        progress,
        book,
        bookDetails,
        appointments,
        moveAppointment,
        films,
        account,
        offline,
        editor,
        editProgram,
        takeUp,
        practice,
        patient,
        assign,
      ]),
    ]),
  ]),
]);

export const router = createRouter({
  routeTree,
  basepath: '/app',
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: () => <Loading />,
  defaultErrorComponent: RouteProblem,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
