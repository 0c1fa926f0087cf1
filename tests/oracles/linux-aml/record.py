#!/usr/bin/env python3
"""What a Linux evaluates while it boots in QEMU: record.py KERNEL SYMBOLS INITRD OUT [--modules] QEMU ARGUMENT...

SYMBOLS is /proc/kallsyms of the same kernel, booted with nokaslr and read by root with kernel.kptr_restrict=0. INITRD may begin with
tables, as CONFIG_ACPI_TABLE_UPGRADE takes them. A line of OUT is an object's path and the arguments that it was evaluated with, then
" < " and the functions on the stack, the innermost first; only objects that are there. lines.py makes what is stored of it. With --modules
it goes on until the init process ends; functions of modules have no names.
"""
import atexit
import bisect
import socket
import struct
import subprocess
import sys
import time

FIRMWARE = '/usr/share/qemu-efi-aarch64/QEMU_EFI.fd'
PORT = 27431
# a place in what acpi_ns_evaluate is given that it fills before it reads: marked, it tells a stop that is reported twice
MARK_AT, MARK = 48, struct.pack('<Q', 0x5354414745574c4b)


class Machine:
    """QEMU's stub, as far as it is needed."""

    def __init__(self, kernel, initrd, more):
        self.qemu = subprocess.Popen(
            ['qemu-system-aarch64', '-cpu', 'cortex-a57', '-m', '1G', '-bios', FIRMWARE,
             '-kernel', kernel, '-initrd', initrd, '-append', 'acpi=force console=ttyAMA0 nokaslr panic=-1', '-display', 'none',
             '-nodefaults', '-serial', 'null', '-S', '-gdb', 'tcp:127.0.0.1:%d' % PORT, '-no-reboot'] + more)
        atexit.register(self.qemu.kill)
        time.sleep(1)
        self.socket = socket.create_connection(('127.0.0.1', PORT))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = b''
        # without its description the stub tells no register
        for command in ('qSupported:qXfer:features:read+', '?', 'qXfer:features:read:target.xml:0,ffb'):
            self.command(command)

    def send(self, packet):
        data = packet.encode()
        self.socket.sendall(b'$' + data + b'#%02x' % (sum(data) & 255))

    def receive(self):
        while True:
            start = self.buffer.find(b'$')
            end = self.buffer.find(b'#', start)
            if start >= 0 and end >= 0 and len(self.buffer) >= end + 3:
                packet, self.buffer = self.buffer[start + 1:end], self.buffer[end + 3:]
                self.socket.sendall(b'+')
                return packet.decode('latin1')
            data = self.socket.recv(65536)
            if not data:
                return None
            self.buffer += data

    def command(self, packet):
        self.send(packet)
        return self.receive()

    def memory(self, address, length):
        answer = self.command('m%x,%x' % (address, length)) if address else 'E'
        return None if answer.startswith('E') else bytes.fromhex(answer)

    def word(self, address):
        data = self.memory(address, 8)
        return struct.unpack('<Q', data)[0] if data else 0

    def register(self, number):
        return struct.unpack('<Q', bytes.fromhex(self.command('p%x' % number)))[0]

    def string(self, address):
        data = self.memory(address, 64)
        return data.split(b'\0')[0].decode('latin1') if data else ''


class Namespace:
    """Nodes: object, types and name in the first 16 bytes, then parent, child, peer."""

    def __init__(self, machine):
        self.machine = machine

    def path(self, node):
        names = []
        while node:
            data = self.machine.memory(node, 24)
            parent = struct.unpack('<Q', data[16:24])[0]
            if not parent:
                break
            names.append(data[12:16].decode('latin1'))
            node = parent
        return '\\' + '.'.join(reversed(names))

    def child(self, node, name):
        at = self.machine.word(node + 24)
        while at:
            data = self.machine.memory(at, 40)
            if data[12:16] == name:
                return at
            at = struct.unpack('<Q', data[32:40])[0]
        return None

    def has(self, node, relative):
        for segment in relative.lstrip('\\').split('.'):
            node = self.child(node, segment.ljust(4, '_').encode()) if segment else node
            if not node:
                return False
        return True


def arguments(machine, at):
    found = []
    while at and machine.word(at):
        data = machine.memory(machine.word(at), 32)
        if data[9] == 1:
            found.append('%#x' % struct.unpack('<Q', data[16:24]))
        elif data[9] == 3:
            address, length = struct.unpack('<QI', data[16:28])
            found.append('buf:' + machine.memory(address, min(length, 64)).hex())
        else:
            found.append('pkg' if data[9] == 4 else 'type%d' % data[9])
        at += 8
    return found


def stack(machine, addresses, names):
    chain, frame = [machine.register(30)], machine.register(29)
    while frame and len(chain) < 60:
        data = machine.memory(frame, 16)
        if not data:
            break
        above, back = struct.unpack('<QQ', data)
        chain.append(back | 0xffff << 48)
        if above <= frame:
            break
        frame = above
    return [names[bisect.bisect_right(addresses, at - 4) - 1] for at in chain if at & 0xffffffffffff]


def evaluated(machine, namespace, root):
    """The object and its arguments; nothing if there is no such object, or if it was told already."""
    info = machine.register(0)
    if machine.memory(info + MARK_AT, 8) == MARK:
        return root, None
    machine.command('M%x,8:%s' % (info + MARK_AT, MARK.hex()))
    prefix, name, parameters = struct.unpack('<QQQ', machine.memory(info, 24))
    relative = machine.string(name)
    if root is None:
        root = prefix
        while machine.word(root + 16):
            root = machine.word(root + 16)
    node = root if relative.startswith('\\') else prefix
    if not namespace.has(node, relative):
        return root, None
    scope = namespace.path(node)
    # without a name the node itself is evaluated: a power resource, or what was looked up before
    path = scope if not relative else (scope if node == root else scope + '.') + relative.lstrip('\\')
    words = ['.'.join(segment.ljust(5 if segment.startswith('\\') else 4, '_') for segment in path.split('.'))]
    return root, words + arguments(machine, parameters)


def main():
    kernel, symbols, initrd, out = sys.argv[1:5]
    table = sorted((int(line.split()[0], 16), line.split()[2]) for line in open(symbols) if line.split()[1] in 'tTwW')
    addresses, names = [at for at, _ in table], [name for _, name in table]
    at = {name: address for address, name in reversed(table)}
    more = sys.argv[5:]
    ends = ('panic',) if '--modules' in more else ('run_init_process', 'panic')
    machine = Machine(kernel, initrd, [word for word in more if word != '--modules'])
    namespace = Namespace(machine)
    root = None
    for name in ('acpi_ns_evaluate',) + ends:
        assert machine.command('Z1,%x,4' % at[name]) == 'OK', name
    with open(out, 'w') as lines:
        while True:
            machine.send('c')
            stop = machine.receive()
            first = stop.split('thread:')[1].split(';')[0]
            # the others may stand at a breakpoint too
            for thread in [first] + [other for other in ('01', '02') if int(other, 16) != int(first, 16)]:
                machine.command('Hg' + thread)
                pc = machine.register(32)
                if pc != at['acpi_ns_evaluate']:
                    if thread == first:
                        return
                    continue
                root, words = evaluated(machine, namespace, root)
                if words:
                    lines.write(' '.join(words) + ' < ' + ' '.join(stack(machine, addresses, names)) + '\n')
                # the first instruction is a hint, so that nothing is lost without it
                machine.command('P20=' + struct.pack('<Q', pc + 4).hex())


main()
