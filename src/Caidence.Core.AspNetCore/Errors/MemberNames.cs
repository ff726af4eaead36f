using Caidence.Core.AspNetCore.Mvc.Conventions;

namespace Caidence.Core.AspNetCore.Errors;

internal static class MemberNames
{
    /// <summary><c>Address.City</c> as clients write it: <c>address.city</c>.</summary>
    public static string ToWire(string member) => string.Join('.', member.Split('.').Select(UrlText.ToCamelCase));
}
