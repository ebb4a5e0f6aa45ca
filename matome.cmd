@echo off
rem Starts Matome on Windows; the file "matome" beside this one is the same for other systems.
rem Reads JAVA_HOME (which Java to prefer) and MATOME_JAVA_OPTIONS (more options for it, for example -Xmx2g).
rem Exit status 3: the program could not be started. Any other is the program's own.
rem No delayed expansion: folders may bear an exclamation mark. Paths are used between quotes only.
setlocal EnableExtensions DisableDelayedExpansion

rem The program writes UTF-8. The caller's code page comes back at the end.
set "codepage="
for /f "tokens=2 delims=:." %%C in ('chcp') do set "codepage=%%C"
chcp 65001 >nul 2>nul

for %%I in ("%~dp0.") do set "here=%%~fI"
set "folder=%here%\target"
if not exist "%here%\pom.xml" if exist "%here%\matome.jar" set "folder=%here%"
set "jar=%folder%\matome.jar"
set "lock=%folder%\.preparing"
set "status=3"

set "wanted=java.exe"
call :find_java
if not defined found goto no_java
set "java=%found%"
set "archive=%folder%\matome-%version%.jsa"

set "options=-XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m -Xshare:auto"
set "options=%options% -Xlog:disable -XX:+VerifySharedSpaces -Djava.awt.headless=true"
set "options=%options% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"

rem One launcher builds and the others wait; a lock older than any build (ten minutes) counts for nothing.
set "waited=0"
:prepare
call :built
if not errorlevel 1 goto train
if not exist "%here%\pom.xml" goto no_jar
where mvn >nul 2>nul
if errorlevel 1 goto no_maven
set "wanted=javac.exe"
call :find_java
if not defined found goto no_jdk
if not exist "%folder%\" mkdir "%folder%"
mkdir "%lock%" 2>nul
if not errorlevel 1 goto build
set /a waited+=1
if %waited% geq 600 rmdir "%lock%" 2>nul
ping -n 2 127.0.0.1 >nul
goto prepare

:build
call :say_preparing
pushd "%here%"
set "callers_java_home=%JAVA_HOME%"
set "JAVA_HOME=%found%"
call mvn -q -B -ntp -Pquick package >"%folder%\build.log" 2>&1 <nul
set "built=%ERRORLEVEL%"
set "JAVA_HOME=%callers_java_home%"
popd
del /q "%folder%\matome-*.jsa" 2>nul
rmdir "%lock%" 2>nul
if not "%built%"=="0" goto build_failed

rem A class-data archive makes every later start faster. Without it all works the same.
:train
if exist "%archive%" goto run
set "new=%folder%\matome-%RANDOM%.new"
"%java%\bin\java.exe" %options% "-XX:ArchiveClassesAtExit=%new%" -jar "%jar%" --help >nul 2>nul <nul
if errorlevel 1 type nul >"%new%" 2>nul
move /y "%new%" "%archive%" >nul 2>nul
del /q "%new%" 2>nul

:run
set "share="
for %%A in ("%archive%") do if exist "%%~fA" if %%~zA gtr 0 set "share=-XX:SharedArchiveFile=%%~fA"
if defined share goto run_shared
"%java%\bin\java.exe" %options% "-Dmatome.installation=%here%" %MATOME_JAVA_OPTIONS% -jar "%jar%" %*
set "status=%ERRORLEVEL%"
goto end

:run_shared
"%java%\bin\java.exe" %options% "%share%" "-Dmatome.installation=%here%" %MATOME_JAVA_OPTIONS% -jar "%jar%" %*
set "status=%ERRORLEVEL%"

:end
if defined codepage chcp %codepage% >nul 2>nul
exit /b %status%

rem ---- status 0 when the jar holds what the sources say; the designs in reports\ do not count --------------------
:built
if not exist "%jar%" exit /b 1
if not exist "%here%\pom.xml" exit /b 0
if exist "%lock%\" exit /b 1
powershell -NoProfile -NonInteractive -Command "$made = (Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; $sources = @(Get-Item -LiteralPath (Join-Path $env:here 'pom.xml')) + @(Get-ChildItem -LiteralPath (Join-Path $env:here 'src\main') -Recurse -Force); if ($sources | Where-Object { $_.LastWriteTimeUtc -gt $made }) { exit 1 } else { exit 0 }" <nul
exit /b %ERRORLEVEL%

rem ---- sets found to the first Java home that has the wanted program, and version to its version -----------------
:find_java
set "found="
set "candidate=%JAVA_HOME%"
call :try
rem A package brings its own.
set "candidate=%here%\runtime"
call :try
for %%P in (java.exe) do set "on_path=%%~dp$PATH:P"
set "candidate="
if defined on_path for %%D in ("%on_path%..") do set "candidate=%%~fD"
call :try
for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Amazon Corretto" "Zulu" "BellSoft" "OpenJDK") do (
  for /d %%D in ("%ProgramFiles%\%%~V\*") do (
    set "candidate=%%~fD"
    call :try
  )
)
exit /b 0

:try
if defined found exit /b 0
if not defined candidate exit /b 0
if not exist "%candidate%\bin\%wanted%" exit /b 0
if not exist "%candidate%\release" exit /b 0
set "release="
for /f "usebackq tokens=1,2 delims==" %%A in ("%candidate%\release") do if "%%A"=="JAVA_VERSION" set "release=%%~B"
set "major=0"
for /f "delims=.-+_" %%M in ("%release%") do set "major=%%M"
if %major% lss 17 exit /b 0
set "found=%candidate%"
if "%wanted%"=="java.exe" set "version=%release%"
exit /b 0

rem ---- the words, last in the file: Japanese in UTF-8 -------------------------------------------------------------
:no_java
>&2 echo Java 17 以上が見つかりません。Java を入れるか、JAVA_HOME で場所を示してください。
>&2 echo No Java of version 17 or newer was found: install one, or set JAVA_HOME.
goto end

:no_jdk
>&2 echo JDK 17 以上が見つかりません。JDK を入れてください。
>&2 echo No JDK of version 17 or newer was found: install one.
goto end

:no_jar
>&2 echo matome.jar がありません。
>&2 echo The program itself is missing: unpack the package again.
goto end

:no_maven
>&2 echo Maven が見つかりません。Maven 3.8 以上を入れてください。
>&2 echo Maven was not found: install Maven 3.8 or newer.
goto end

:build_failed
>&2 type "%folder%\build.log"
>&2 echo 準備に失敗しました。上の記録を確かめてください。
>&2 echo The build failed: see the lines above.
goto end

:say_preparing
>&2 echo 初回の準備をしています…（数分かかることがあります）
exit /b 0
