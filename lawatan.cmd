@echo off
rem Lawatan on Windows. UNTESTED: written beside the tested ./lawatan. Needs a JDK 17 or newer and Maven on the PATH.
rem Builds once; delete target\quick\lawatan.jar to build again.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%target\quick\lawatan.jar"
if not exist "%JAR%" (
  echo lawatan: first start, building; this takes a few minutes 1>&2
  pushd "%HERE%"
  call mvn -B -ntp -q -Pquick -Dmaven.test.skip=true package || (popd & echo lawatan: the build failed 1>&2 & exit /b 2)
  popd
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms64m -Xmx1g -XX:MetaspaceSize=128m "-Dorg.sqlite.lib.path=%HERE%target\quick\native" %LAWATAN_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
