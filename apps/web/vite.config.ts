import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://localhost:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: {
    // Single modules of the rules (`@cb/domain/application/checklists`), so that a page loads only what it uses.
    alias: { '@cb/domain': fileURLToPath(new URL('../../libs/domain/src', import.meta.url)) },
  },
  build: {
    outDir: 'dist', emptyOutDir: true, target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 900,
    // Few files instead of many: on a slow line each costs a round trip. What only one area uses stays with that area.
    rolldownOptions: {
      output: {
        advancedChunks: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 30 },
            { name: 'base', test: /node_modules[\\/](?!@mantine[\\/]dates|dayjs)/, minShareCount: 30, priority: 20 },
            { name: 'parts', test: /apps[\\/]web[\\/]src[\\/](lib|api|session|shell|i18n|parts[\\/](states|page|problem-note|use-save|use-shown-errors))/, minShareCount: 4, priority: 10 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: { '/api': server, '/verify': server, '/register/certificates': server, '/health': server },
  },
});
