import type { Wording } from '../law/wording.js';

/** Why a file cannot be read or written, by the code of the system's error. */
export const SYSTEM_REASONS = {
  ENOENT: { zh: '没有该文件或文件夹', en: 'no such file or directory' },
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限', en: 'permission denied' },
  EISDIR: { zh: '是文件夹', en: 'it is a directory' },
  ENOTDIR: { zh: '路径中有一部分不是文件夹', en: 'part of the path is not a directory' },
  ENOSPC: { zh: '磁盘空间不足', en: 'no space left' },
  ENOTSUP: { zh: '不是文件、管道或设备', en: 'it is not a file, pipe or device' },
  EPIPE: { zh: '读取方已关闭', en: 'its reader has closed it' },
  ELOOP: { zh: '是指向自身的链接', en: 'it is a link to itself' },
  EEXIST: { zh: '已存在', en: 'it exists already' },
  ENAMETOOLONG: { zh: '名称过长', en: 'its name is too long' },
  EMFILE: { zh: '打开的文件过多', en: 'too many files are open' },
  EROFS: { zh: '文件系统只读', en: 'the file system is read-only' },
  EIO: { zh: '设备读写出错', en: 'the device failed' },
} as const satisfies Readonly<Record<string, Wording>>;

/** That a file or folder cannot be read. */
export const UNREADABLE = (path: string, reason: Wording): Wording => ({
  zh: `无法读取 ${path}:${reason.zh}`,
  en: `cannot read ${path}: ${reason.en}`,
});
