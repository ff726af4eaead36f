using System.Globalization;

namespace Caidence.Benchmarks.Import;

/// <summary>Made-up people, as many as wanted, always the same ones. Those of another series are others, by address and by number.</summary>
internal static class PeopleFile
{
    public const string Heading = "First name,Last name,Email,Phone,Company,Job title";

    private static readonly string[] Starts = "Al An Ba Be Car Chris Da El Em Fa Ge Ha In Jo Ka Lu Ma Na Ol Pa Ra Sa Ste To Va Wi".Split(' ');
    private static readonly string[] Ends = "bert na rina tian mir sa lie rio org nnes ga ris ga ria dia iver ola fael rah fan mas lerie lliam".Split(' ');
    private static readonly string[] Names = "Müller Smith García Rossi Silva Jensen Novak Kowalski Dubois Janssen Andersson Ivanov Papadopoulos Nagy Okafor Tanaka Kim Nguyen Haddad Cohen".Split(' ');
    private static readonly string[] Trades = "Bakery Consulting Logistics Media Robotics Interiors Legal Dental Energy Farms".Split(' ');
    private static readonly string[] Jobs = ["Head of Marketing", "Owner", "Sales Manager", "Engineer", "Assistant", ""];

    public static async Task WriteAsync(string path, int count, string series)
    {
        var random = new Random(series.Length * 1_000 + count);
        var firstNumber = (10 + series.Aggregate(0, (sum, letter) => ((sum * 31) + letter) % 89)) * 1_000_000;
        await using var text = new StreamWriter(path);
        await text.WriteLineAsync(Heading);
        for (var number = 0; number < count; number++)
        {
            string Pick(string[] among) => among[random.Next(among.Length)];
            var (first, last) = (Pick(Starts) + Pick(Ends), Pick(Names) + (random.Next(3) == 0 ? "-" + Pick(Names) : ""));
            await text.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{first},{last},{first}.{series}{number}@example{number % 997}.com,+49151{firstNumber + number},{Pick(Starts)}{Pick(Ends)} {Pick(Trades)} {number % 5_000},{Pick(Jobs)}"));
        }
    }
}
