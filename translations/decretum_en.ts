<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>decretum::FactModel</name>
    <message numerus="yes">
        <source>To look at: %n place(s)</source>
        <translation>
            <numerusform>To look at: %n place</numerusform>
            <numerusform>To look at: %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decretum::ImportList</name>
    <message numerus="yes">
        <source>%n place(s) to look at</source>
        <translation>
            <numerusform>%n place to look at</numerusform>
            <numerusform>%n places to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decretum::ImportWindow</name>
    <message numerus="yes">
        <source>%n file(s) to look at</source>
        <translation>
            <numerusform>%n file to look at</numerusform>
            <numerusform>%n files to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrections of %n file(s) are not imported yet</source>
        <translation>
            <numerusform>Corrections of %n file are not imported yet</numerusform>
            <numerusform>Corrections of %n files are not imported yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decretum::MainWindow</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a deadline</source>
        <translation>
            <numerusform>%n with a deadline</numerusform>
            <numerusform>%n with a deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation>
            <numerusform>%n document imported</numerusform>
            <numerusform>%n documents imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the registry</source>
        <translation>
            <numerusform>%n already in the registry</numerusform>
            <numerusform>%n already in the registry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on what was mended or is doubtful</source>
        <translation>
            <numerusform>%n remark on what was mended or is doubtful</numerusform>
            <numerusform>%n remarks on what was mended or is doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) read</source>
        <translation>
            <numerusform>%n fact read</numerusform>
            <numerusform>%n facts read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decretum::RegistryPanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decretum::PrintActs</name>
    <message numerus="yes">
        <source>Even as tight as the standard allows it takes %n page(s)</source>
        <translation>
            <numerusform>Even as tight as the standard allows it takes %n page</numerusform>
            <numerusform>Even as tight as the standard allows it takes %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Squeezed onto %n page(s)</source>
        <translation>
            <numerusform>Squeezed onto %n page</numerusform>
            <numerusform>Squeezed onto %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decretum::PrintStrip</name>
    <message numerus="yes">
        <source>Heading in %n line(s)</source>
        <translation>
            <numerusform>Heading in %n line</numerusform>
            <numerusform>Heading in %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) on a new page</source>
        <translation>
            <numerusform>%n clause on a new page</numerusform>
            <numerusform>%n clauses on a new page</numerusform>
        </translation>
    </message>
</context>
</TS>
