import { config } from 'zod/v4/core';

// The page's policy forbids code made of text, and zod would try whether it is allowed.
config({ jitless: true });
