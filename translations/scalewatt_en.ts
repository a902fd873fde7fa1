<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EquivalentWords</name>
    <message numerus="yes">
        <source>household-month(s) of electricity</source>
        <translation>
            <numerusform>household-month of electricity</numerusform>
            <numerusform>household-months of electricity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) of a home&apos;s whole energy</source>
        <translation>
            <numerusform>year of a home&apos;s whole energy</numerusform>
            <numerusform>years of a home&apos;s whole energy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>car lifetime(s), fuel included</source>
        <translation>
            <numerusform>car lifetime, fuel included</numerusform>
            <numerusform>car lifetimes, fuel included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) of a petrol car</source>
        <translation>
            <numerusform>year of a petrol car</numerusform>
            <numerusform>years of a petrol car</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) of an electric car</source>
        <translation>
            <numerusform>year of an electric car</numerusform>
            <numerusform>years of an electric car</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kilometre(s) by electric car</source>
        <translation>
            <numerusform>kilometre by electric car</numerusform>
            <numerusform>kilometres by electric car</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mile(s) by electric car</source>
        <translation>
            <numerusform>mile by electric car</numerusform>
            <numerusform>miles by electric car</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mile(s) by car</source>
        <translation>
            <numerusform>mile by car</numerusform>
            <numerusform>miles by car</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kilometre(s) by car</source>
        <translation>
            <numerusform>kilometre by car</numerusform>
            <numerusform>kilometres by car</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kilometre(s) on the Eurostar</source>
        <translation>
            <numerusform>kilometre on the Eurostar</numerusform>
            <numerusform>kilometres on the Eurostar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mile(s) on the Eurostar</source>
        <translation>
            <numerusform>mile on the Eurostar</numerusform>
            <numerusform>miles on the Eurostar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kilometre(s) by train</source>
        <translation>
            <numerusform>kilometre by train</numerusform>
            <numerusform>kilometres by train</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mile(s) by train</source>
        <translation>
            <numerusform>mile by train</numerusform>
            <numerusform>miles by train</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kilometre(s) by bus</source>
        <translation>
            <numerusform>kilometre by bus</numerusform>
            <numerusform>kilometres by bus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mile(s) by bus</source>
        <translation>
            <numerusform>mile by bus</numerusform>
            <numerusform>miles by bus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kilometre(s) by plane, long haul</source>
        <translation>
            <numerusform>kilometre by plane, long haul</numerusform>
            <numerusform>kilometres by plane, long haul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mile(s) by plane, long haul</source>
        <translation>
            <numerusform>mile by plane, long haul</numerusform>
            <numerusform>miles by plane, long haul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passenger flight(s) New York–San Francisco</source>
        <translation>
            <numerusform>passenger flight New York–San Francisco</numerusform>
            <numerusform>passenger flights New York–San Francisco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passenger flight(s) New York–San Francisco (Green Algorithms)</source>
        <translation>
            <numerusform>passenger flight New York–San Francisco (Green Algorithms)</numerusform>
            <numerusform>passenger flights New York–San Francisco (Green Algorithms)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passenger round trip(s) New York–San Francisco</source>
        <translation>
            <numerusform>passenger round trip New York–San Francisco</numerusform>
            <numerusform>passenger round trips New York–San Francisco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>round trip(s) of a full plane New York–San Francisco</source>
        <translation>
            <numerusform>round trip of a full plane New York–San Francisco</numerusform>
            <numerusform>round trips of a full plane New York–San Francisco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passenger flight(s) Paris–London</source>
        <translation>
            <numerusform>passenger flight Paris–London</numerusform>
            <numerusform>passenger flights Paris–London</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passenger flight(s) Paris–Dublin</source>
        <translation>
            <numerusform>passenger flight Paris–Dublin</numerusform>
            <numerusform>passenger flights Paris–Dublin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passenger flight(s) New York–Melbourne</source>
        <translation>
            <numerusform>passenger flight New York–Melbourne</numerusform>
            <numerusform>passenger flights New York–Melbourne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) of one person&apos;s breath</source>
        <translation>
            <numerusform>day of one person&apos;s breath</numerusform>
            <numerusform>days of one person&apos;s breath</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lifetime(s) of one person&apos;s breath (73 years)</source>
        <translation>
            <numerusform>lifetime of one person&apos;s breath (73 years)</numerusform>
            <numerusform>lifetimes of one person&apos;s breath (73 years)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) of an average person&apos;s life</source>
        <translation>
            <numerusform>year of an average person&apos;s life</numerusform>
            <numerusform>years of an average person&apos;s life</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) of an average American&apos;s life</source>
        <translation>
            <numerusform>year of an average American&apos;s life</numerusform>
            <numerusform>years of an average American&apos;s life</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>phone charge(s)</source>
        <translation>
            <numerusform>phone charge</numerusform>
            <numerusform>phone charges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>phone charge(s) by carbon</source>
        <translation>
            <numerusform>phone charge by carbon</numerusform>
            <numerusform>phone charges by carbon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) of a grown tree&apos;s uptake</source>
        <translation>
            <numerusform>year of a grown tree&apos;s uptake</numerusform>
            <numerusform>years of a grown tree&apos;s uptake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tree seedling(s) grown for ten years</source>
        <translation>
            <numerusform>tree seedling grown for ten years</numerusform>
            <numerusform>tree seedlings grown for ten years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) of an acre of forest</source>
        <translation>
            <numerusform>year of an acre of forest</numerusform>
            <numerusform>years of an acre of forest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>litre(s) of petrol burned</source>
        <translation>
            <numerusform>litre of petrol burned</numerusform>
            <numerusform>litres of petrol burned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gallon(s) of petrol burned</source>
        <translation>
            <numerusform>gallon of petrol burned</numerusform>
            <numerusform>gallons of petrol burned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>barrel(s) of oil burned</source>
        <translation>
            <numerusform>barrel of oil burned</numerusform>
            <numerusform>barrels of oil burned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>barbecue gas cylinder(s) burned</source>
        <translation>
            <numerusform>barbecue gas cylinder burned</numerusform>
            <numerusform>barbecue gas cylinders burned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s) of streamed video</source>
        <translation>
            <numerusform>hour of streamed video</numerusform>
            <numerusform>hours of streamed video</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median Gemini text prompt(s)</source>
        <translation>
            <numerusform>median Gemini text prompt</numerusform>
            <numerusform>median Gemini text prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>typical GPT-4o question(s)</source>
        <translation>
            <numerusform>typical GPT-4o question</numerusform>
            <numerusform>typical GPT-4o questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesChart</name>
    <message numerus="yes">
        <source>%1 places; a click moves the run there</source>
        <translation>
            <numerusform>%1 place; a click moves the run there</numerusform>
            <numerusform>%1 places; a click moves the run there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InputsPage</name>
    <message numerus="yes">
        <source>%n hidden row(s) differ from their defaults.</source>
        <translation>
            <numerusform>%n hidden row differs from its default.</numerusform>
            <numerusform>%n hidden rows differ from their defaults.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>Copied: %n character(s)</source>
        <translation>
            <numerusform>Copied: %n character</numerusform>
            <numerusform>Copied: %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %n chart(s) into %1</source>
        <translation>
            <numerusform>Written: %n chart into %1</numerusform>
            <numerusform>Written: %n charts into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReportDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
</TS>
