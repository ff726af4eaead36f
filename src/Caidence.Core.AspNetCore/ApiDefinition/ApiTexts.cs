using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Caidence.Core.Application;
using Namotion.Reflection;

namespace Caidence.Core.AspNetCore.ApiDefinition;

/// <summary>
/// What the code says about itself: documentation comments (summary, remarks) and attributes (description, display name). A class is silent
/// about what its contract has said.
/// </summary>
internal sealed class ApiTexts(bool areAsked)
{
    public static readonly ApiTexts None = new(areAsked: false);

    public T Describe<T>(T model, Type type)
        where T : DescribedApiModel =>
        Describe(model, type.GetInterfaces().Where(IsContract).Prepend(type).ToList(), each => each.GetXmlDocsSummary(), each => each.GetXmlDocsRemarks());

    public T Describe<T>(T model, MethodInfo method)
        where T : DescribedApiModel =>
        Describe(model, Declarations(method), each => each.GetXmlDocsSummary(), each => each.GetXmlDocsRemarks());

    public T Describe<T>(T model, ParameterInfo parameter)
        where T : DescribedApiModel =>
        Describe(model, Declarations((MethodInfo)parameter.Member).ConvertAll(method => method.GetParameters()[parameter.Position]), each => each.GetXmlDocs(), _ => "");

    public T DescribeMember<T>(T model, Type type, string property)
        where T : DescribedApiModel =>
        Describe(model, type.GetProperties().Where(each => each.Name == property).ToList(), each => each.GetXmlDocsSummary(), each => each.GetXmlDocsRemarks());

    public string? Returned(MethodInfo method) =>
        areAsked ? Said(Declarations(method), each => each.ReturnParameter.GetXmlDocs()) : null;

    public static bool IsContract(Type type) =>
        !type.IsGenericType && type.IsAssignableTo(typeof(IRemoteService)) && type != typeof(IRemoteService) && type != typeof(IApplicationService);

    private T Describe<T, TCode>(T model, List<TCode> code, Func<TCode, string> summary, Func<TCode, string> remarks)
        where T : DescribedApiModel
        where TCode : ICustomAttributeProvider =>
        !areAsked ? model : (T)((DescribedApiModel)model with
        {
            Summary = Said(code, summary),
            Remarks = Said(code, remarks),
            Description = Said(code, each => Attribute<DescriptionAttribute>(each)?.Description ?? Attribute<DisplayAttribute>(each)?.GetDescription()),
            DisplayName = Said(code, each => Attribute<DisplayNameAttribute>(each)?.DisplayName ?? Attribute<DisplayAttribute>(each)?.GetName()),
        });

    private static List<MethodInfo> Declarations(MethodInfo method) =>
    [
        method,
        .. method.DeclaringType is not { IsInterface: false } type ? []
            : type.GetInterfaces().Where(IsContract).Select(type.GetInterfaceMap)
                .SelectMany(map => map.InterfaceMethods.Where((_, index) => map.TargetMethods[index] == method)),
    ];

    private static TAttribute? Attribute<TAttribute>(ICustomAttributeProvider code)
        where TAttribute : Attribute => code.GetCustomAttributes(typeof(TAttribute), inherit: true).OfType<TAttribute>().FirstOrDefault();

    private static string? Said<TCode>(List<TCode> code, Func<TCode, string?> read) =>
        code.Select(read).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
}
