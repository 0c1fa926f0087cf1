@echo off
rem The stagewalk command: needs a Java runtime of version 21 or newer, from JAVA_HOME or the PATH.
rem Policies and checks of one's own are found in the jars that STAGEWALK_CLASSPATH names.
setlocal
set java=java
if defined JAVA_HOME set java=%JAVA_HOME%\bin\java
set more=
if defined STAGEWALK_CLASSPATH set more=;%STAGEWALK_CLASSPATH%
rem What is over in a second is compiled quickly; only what takes long is worth compiling well.
set quick=-XX:TieredStopAtLevel=1
for %%c in (check compare explore recommend run step verify) do if "%~1"=="%%c" set quick=
"%java%" %quick% -cp "%~dp0..\lib\*%more%" io.stagewalk.cli.Main %*
