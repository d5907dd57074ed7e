/*
 * io.d: files and input/output: open flags, fds[], the arguments of the io provider.
 *
 * Open flags whose values differ between architectures are in fcntl.d.
 */

/* Open flags: fds[fd].fi_oflags, the second argument of open(). Test (flags & O_ACCMODE) == O_WRONLY. */
inline int O_ACCMODE = 03;
inline int O_RDONLY = 0;
inline int O_WRONLY = 01;
inline int O_RDWR = 02;
inline int O_CREAT = 0100;
inline int O_EXCL = 0200;
inline int O_NOCTTY = 0400;
inline int O_TRUNC = 01000;
inline int O_APPEND = 02000;
inline int O_NONBLOCK = 04000;
inline int O_NDELAY = 04000;
inline int O_DSYNC = 010000;
inline int O_SYNC = 04010000;
inline int O_RSYNC = 04010000;
inline int O_ASYNC = 020000;
inline int O_NOATIME = 01000000;
inline int O_CLOEXEC = 02000000;
inline int O_PATH = 010000000;

/* Kinds and permissions of files: st_mode. */
inline int S_IFMT = 0170000;
inline int S_IFSOCK = 0140000;
inline int S_IFLNK = 0120000;
inline int S_IFREG = 0100000;
inline int S_IFBLK = 060000;
inline int S_IFDIR = 040000;
inline int S_IFCHR = 020000;
inline int S_IFIFO = 010000;
inline int S_ISUID = 04000;
inline int S_ISGID = 02000;
inline int S_ISVTX = 01000;
inline int S_IRWXU = 0700;
inline int S_IRUSR = 0400;
inline int S_IWUSR = 0200;
inline int S_IXUSR = 0100;
inline int S_IRWXG = 070;
inline int S_IRGRP = 040;
inline int S_IWGRP = 020;
inline int S_IXGRP = 010;
inline int S_IRWXO = 07;
inline int S_IROTH = 04;
inline int S_IWOTH = 02;
inline int S_IXOTH = 01;

/* Flags of bufinfo_t. */
inline int B_BUSY = 0x1;
inline int B_DONE = 0x2;
inline int B_ERROR = 0x4;
inline int B_PAGEIO = 0x10;
inline int B_PHYS = 0x20;
inline int B_READ = 0x40;
inline int B_WRITE = 0x100;
inline int B_ASYNC = 0x400;

/* A request to a device. */
typedef struct bufinfo {
	int b_flags;		/* B_READ or B_WRITE, and more of the flags above */
	size_t b_bcount;	/* bytes asked for */
	caddr_t b_addr;		/* address of the memory, 0 */
	uint64_t b_blkno;	/* block of 512 bytes on the device */
	uint64_t b_lblkno;	/* the same */
	size_t b_resid;		/* bytes not transferred, 0 */
	size_t b_bufsize;	/* bytes of the memory */
	caddr_t b_iodone;	/* routine called at the end */
	int b_error;		/* error number */
	dev_t b_edev;		/* device */
} bufinfo_t;

/* A device. */
typedef struct devinfo {
	int dev_major;		/* number of the driver */
	int dev_minor;		/* number of the device */
	int dev_instance;	/* number of the partition */
	string dev_name;	/* name of the driver */
	string dev_statname;	/* name of the device with its partition */
	string dev_pathname;	/* path of the device */
} devinfo_t;

/* A file. */
typedef struct fileinfo {
	string fi_name;		/* last name of the path */
	string fi_dirname;	/* path without its last name */
	string fi_pathname;	/* whole path */
	offset_t fi_offset;	/* position in the file */
	string fi_fs;		/* type of the file system */
	string fi_mount;	/* where the file system is mounted */
	int fi_oflags;		/* open flags */
} fileinfo_t;

/* Where the file system of a mount is mounted: the path of its topmost directory. */
inline string __mount_path[struct vfsmount *M] =
    (this->__mount_path = (struct path *)alloca(sizeof (struct path)),
    this->__mount_path->mnt = M, this->__mount_path->dentry = M->mnt_root,
    d_path(this->__mount_path));

/* MNT_INTERNAL: a mount that no path leads to, as that of pipes. */
inline int __MNT_INTERNAL = 0x4000;

/* A file without a path has a name such as pipe:[4711]; its directory and mount point are unknown. */
translator fileinfo_t < struct file *F > {
	fi_name = F == NULL ? "<none>" : basename(d_path(&F->f_path));
	fi_dirname = F == NULL ? "<none>" :
	    (F->f_path.mnt->mnt_flags & __MNT_INTERNAL) != 0 ? "<unknown>" : dirname(d_path(&F->f_path));
	fi_pathname = F == NULL ? "<none>" : d_path(&F->f_path);
	fi_offset = F == NULL ? 0 : F->f_pos;
	fi_fs = F == NULL ? "<none>" : stringof(F->f_path.mnt->mnt_sb->s_type->name);
	fi_mount = F == NULL ? "<none>" :
	    (F->f_path.mnt->mnt_flags & __MNT_INTERNAL) != 0 ? "<unknown>" : __mount_path[F->f_path.mnt];
	fi_oflags = F == NULL ? 0 : F->f_flags;
};

/* The file of a descriptor of the current process; "<none>" if it is not open. */
inline fileinfo_t fds[int fd] = xlate <fileinfo_t> (getf(fd));

/* The error number of a status of the block layer. */
inline int __blk_errno[int S] =
    S == 0 ? 0 : S == 1 ? 95 : S == 2 ? 110 : S == 3 ? 28 : S == 4 ? 67 : S == 5 ? 121 : S == 6 ? 52 :
    S == 7 ? 61 : S == 8 ? 84 : S == 9 ? 12 : S == 12 ? 11 : S == 13 ? 16 : 5;

/* REQ_OP_WRITE and all other operations that write are odd; bit 11 is REQ_SYNC. */
translator bufinfo_t < struct bio *B > {
	b_flags = ((B->bi_opf & 1) != 0 ? B_WRITE : B_READ) | ((B->bi_opf & 0x800) != 0 ? 0 : B_ASYNC) | B_PHYS;
	b_bcount = B->bi_iter.bi_size;
	b_addr = NULL;
	b_blkno = B->bi_iter.bi_sector;
	b_lblkno = B->bi_iter.bi_sector;
	b_resid = 0;
	b_bufsize = B->bi_iter.bi_size;
	b_iodone = (caddr_t)B->bi_end_io;
	b_error = __blk_errno[B->bi_status];
	b_edev = B->bi_bdev->bd_dev;
};

/* The driver is named by its module, or where it is part of the kernel by the disk. */
translator devinfo_t < struct bio *B > {
	dev_major = getmajor(B->bi_bdev->bd_dev);
	dev_minor = getminor(B->bi_bdev->bd_dev);
	dev_instance = kernel_has(B->bi_bdev->bd_partno) ? B->bi_bdev->bd_partno :
	    B->bi_bdev->__bd_flags.counter & 0xff;
	dev_name = B->bi_bdev->bd_disk->fops->owner == NULL ? stringof(B->bi_bdev->bd_disk->disk_name) :
	    stringof(B->bi_bdev->bd_disk->fops->owner->name);
	dev_statname = stringof(B->bi_bdev->bd_device.kobj.name);
	dev_pathname = strjoin("/dev/", stringof(B->bi_bdev->bd_device.kobj.name));
};
