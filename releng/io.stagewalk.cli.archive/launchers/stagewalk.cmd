@echo off
rem The stagewalk command: needs a Java runtime of version 21 or newer, from JAVA_HOME or the PATH.
setlocal
set java=java
if defined JAVA_HOME set java=%JAVA_HOME%\bin\java
"%java%" -cp "%~dp0..\lib\*" io.stagewalk.cli.Main %*
