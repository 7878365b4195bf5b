import '~/look/mantine.css';
import '~/look/base.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from '~/app/queryClient';
import { router } from '~/app/router';
import { applyKeptTextSize } from '~/features/member/textSize';
import { startKeeping } from '~/features/offline/keeper';
import { theme } from '~/look/theme';

applyKeptTextSize();
startKeeping(queryClient);

const container = document.getElementById('root');
if (container)
  createRoot(container).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        forceColorScheme="light"
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
