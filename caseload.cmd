@echo off
rem Runs Caseload on Windows, as the file "caseload" does elsewhere: in a clone of the source it first builds
rem target\caseload.jar when that is missing or older than the source; unpacked from the zip it runs lib\caseload.jar.
rem Written with care, but never tried on a Windows machine.
setlocal
set "CASELOAD_HOME=%~dp0"
if "%CASELOAD_HOME:~-1%"=="\" set "CASELOAD_HOME=%CASELOAD_HOME:~0,-1%"

rem Whoever says nothing, as with a double click, gets the page.
set CASELOAD_WORDS=%*
if "%~1"=="" set CASELOAD_WORDS=open

set "CASELOAD_JAVA=java"
if defined JAVA_HOME set "CASELOAD_JAVA=%JAVA_HOME%\bin\java.exe"
rem The zip's own, where it has one.
if exist "%CASELOAD_HOME%\java\bin\java.exe" set "CASELOAD_JAVA=%CASELOAD_HOME%\java\bin\java.exe"
"%CASELOAD_JAVA%" --version >nul 2>&1
if errorlevel 1 goto no_java
set "CASELOAD_JAVA_VERSION="
for /f "tokens=2 delims=. " %%v in ('call "%CASELOAD_JAVA%" --version 2^>nul') do (
  if not defined CASELOAD_JAVA_VERSION set "CASELOAD_JAVA_VERSION=%%v"
)
if %CASELOAD_JAVA_VERSION% LSS 17 goto no_java

if exist "%CASELOAD_HOME%\pom.xml" goto clone
set "CASELOAD_JAR=%CASELOAD_HOME%\lib\caseload.jar"
if exist "%CASELOAD_JAR%" goto run
echo caseload: cannot find "%CASELOAD_JAR%". Unpack the whole zip again. 1>&2
exit /b 1

:clone
set "CASELOAD_JAR=%CASELOAD_HOME%\target\caseload.jar"
if not exist "%CASELOAD_JAR%" goto build
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:CASELOAD_JAR).LastWriteTimeUtc; $source = @(Get-Item -LiteralPath ($env:CASELOAD_HOME + '\pom.xml')) + @(Get-ChildItem -LiteralPath ($env:CASELOAD_HOME + '\src\main') -Recurse); if ($source | Where-Object { $_.LastWriteTimeUtc -gt $built }) { exit 1 }"
if not errorlevel 1 goto run

:build
where mvn >nul 2>&1
if errorlevel 1 (
  echo caseload: has to be built first, and for that needs Maven 3.8.1 or newer on the PATH, with a JDK of 17 or newer. 1>&2
  exit /b 1
)
echo caseload: building target\caseload.jar, as it is missing or the source has changed; the first time takes a minute or two 1>&2
pushd "%CASELOAD_HOME%"
call mvn -q -B -ntp -Dquick package 1>&2
set "CASELOAD_BUILT=%ERRORLEVEL%"
popd
if not "%CASELOAD_BUILT%"=="0" (
  echo caseload: the build failed; the lines above say why. 1>&2
  exit /b 1
)
rem Maven leaves a jar alone whose contents would be the same: mark it as of now.
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:CASELOAD_JAR).LastWriteTimeUtc = (Get-Date).ToUniversalTime()"

:run
rem The collector and the compiler's settings are those of the other launcher, which says why.
set "CASELOAD_QUICK=-XX:+UseParallelGC -XX:MaxInlineLevel=9 -XX:Tier4InvocationThreshold=20000"
set "CASELOAD_QUICK=%CASELOAD_QUICK% -XX:Tier4MinInvocationThreshold=3000 -XX:Tier4CompileThreshold=40000"
set /a CASELOAD_YOUNG=48*%NUMBER_OF_PROCESSORS%
if not defined JDK_JAVA_OPTIONS set "CASELOAD_QUICK=%CASELOAD_QUICK% -XX:MaxNewSize=%CASELOAD_YOUNG%m"
"%CASELOAD_JAVA%" %CASELOAD_QUICK% -Djava.awt.headless=true -jar "%CASELOAD_JAR%" %CASELOAD_WORDS%
exit /b %ERRORLEVEL%

:no_java
echo caseload: needs Java 17 or newer: set JAVA_HOME to one or put its java on the PATH. 1>&2
exit /b 1
